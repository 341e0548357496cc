// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String trimEnd(String text) {
        int last = text.length() - 1;
        while (text.charAt(last) == ' ') {
            last--;
        }
        return text.substring(0, last + 1);
    }
}
