// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int filledLines(String text) {
        int count = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                count++;
            }
        }
        return count;
    }
}
