// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int parseColor(String text) {
        if (text.length() != 7 || !text.startsWith("#")) {
            return -1;
        }
        try {
            int red = Integer.parseInt(text.substring(1, 3), 16);
            int green = Integer.parseInt(text.substring(3, 5), 16);
            int blue = Integer.parseInt(text.substring(5, 7), 16);
            return red * 65536 + green * 256 + blue;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
