// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String capsText(String keys) {
        StringBuilder text = new StringBuilder();
        String[] parts = keys.split("\\^+");
        for (int i = 0; i < parts.length; i++) {
            text.append(i % 2 == 1 ? parts[i].toUpperCase() : parts[i]);
        }
        return text.toString();
    }
}
