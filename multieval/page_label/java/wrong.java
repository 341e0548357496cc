// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    public String pageLabel(int position, int preface) {
        if (position > preface) {
            return String.valueOf(position - preface);
        }
        int tens = position / 10;
        String label = tens >= 5 ? "l" + "x".repeat(tens - 5) : "x".repeat(tens);
        return label + ONES[position % 10];
    }
}
