// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int textLines(String text, int width) {
        int lines = 0;
        int used = width;
        for (String word : text.split(" ")) {
            if (used + 1 + word.length() >= width) {
                lines++;
                used = word.length();
            } else {
                used += 1 + word.length();
            }
        }
        return text.isEmpty() ? 0 : lines;
    }
}
