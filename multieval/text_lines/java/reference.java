// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int textLines(String text, int width) {
        if (text.isEmpty()) {
            return 0;
        }
        int lines = 1;
        int used = -1;
        for (String word : text.split(" ")) {
            if (used + 1 + word.length() > width) {
                lines++;
                used = -1;
            }
            used += 1 + word.length();
        }
        return lines;
    }
}
