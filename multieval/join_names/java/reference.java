// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String joinNames(String[] names) {
        if (names.length == 0) {
            return "nobody";
        }
        StringBuilder text = new StringBuilder(names[0]);
        for (int i = 1; i < names.length; i++) {
            text.append(i == names.length - 1 ? " and " : ", ").append(names[i]);
        }
        return text.toString();
    }
}
