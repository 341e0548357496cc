// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int parseColor(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') {
            return -1;
        }
        try {
            return Integer.parseInt(text.substring(1), 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
