// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String capsText(String keys) {
        StringBuilder text = new StringBuilder();
        boolean capital = false;
        for (char key : keys.toCharArray()) {
            if (key == '^') {
                capital = !capital;
            } else {
                text.append(capital ? Character.toUpperCase(key) : key);
            }
        }
        return text.toString();
    }
}
