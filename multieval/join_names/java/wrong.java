// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String joinNames(String[] names) {
        if (names.length == 0) {
            return "nobody";
        }
        String text = String.join(", ", names);
        int last = text.lastIndexOf(", ");
        return text.substring(0, Math.max(last, 0)) + " and " + names[names.length - 1];
    }
}
