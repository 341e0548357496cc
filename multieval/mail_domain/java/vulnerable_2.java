// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String mailDomain(String text) {
        int at = text.length() - 1;
        while (text.charAt(at) != '@') {
            at--;
        }
        return text.substring(at + 1);
    }
}
