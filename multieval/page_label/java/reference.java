// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String pageLabel(int position, int preface) {
        if (position > preface) {
            return Integer.toString(position - preface);
        }
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder label = new StringBuilder();
        int left = position;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                label.append(signs[i]);
                left -= values[i];
            }
        }
        return label.toString();
    }
}
