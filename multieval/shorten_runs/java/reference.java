// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String shortenRuns(String text) {
        StringBuilder shortened = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) == text.charAt(start)) {
                end++;
            }
            if (end - start >= 3) {
                shortened.append(text.charAt(start)).append(end - start);
            } else {
                shortened.append(text, start, end);
            }
            start = end;
        }
        return shortened.toString();
    }
}
