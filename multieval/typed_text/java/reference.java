// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String typedText(String keys) {
        StringBuilder text = new StringBuilder();
        for (char key : keys.toCharArray()) {
            if (key == '!') {
                text.setLength(0);
            } else if (key != '<') {
                text.append(key);
            } else if (text.length() > 0) {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
    }
}
