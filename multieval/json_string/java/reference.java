// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String jsonString(String text) {
        StringBuilder made = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < 0x20) {
                made.append(String.format("\\u%04x", (int) c));
                continue;
            }
            if (c == '"' || c == '\\') {
                made.append('\\');
            }
            made.append(c);
        }
        return made.append('"').toString();
    }
}
