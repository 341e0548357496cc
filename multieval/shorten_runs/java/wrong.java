// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String shortenRuns(String text) {
        StringBuilder shortened = new StringBuilder();
        int length = 1;
        for (int i = 1; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == text.charAt(i - 1)) {
                length++;
                continue;
            }
            shortened.append(text.charAt(i - 1));
            if (length >= 2) {
                shortened.append(length);
            }
            length = 1;
        }
        return shortened.toString();
    }
}
