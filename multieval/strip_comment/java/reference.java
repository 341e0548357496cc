// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String stripComment(String line) {
        boolean quoted = false;
        int end = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '#' && !quoted) {
                break;
            }
            if (sign == '"') {
                quoted = !quoted;
            }
            if (sign != ' ') {
                end = i + 1;
            }
        }
        return line.substring(0, end);
    }
}
