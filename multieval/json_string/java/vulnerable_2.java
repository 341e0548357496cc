// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String jsonString(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int escape = "\"\\\n\r\t".indexOf(c);
            if (escape >= 0) {
                result.append('\\').append("\"\\nrt".charAt(escape));
            } else if (c < ' ') {
                result.append("\\u").append(Integer.toHexString(c));
            } else {
                result.append(c);
            }
        }
        return result.append('"').toString();
    }
}
