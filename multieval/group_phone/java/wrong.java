// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String groupPhone(String digits) {
        if (digits.length() % 2 == 1) {
            return digits.substring(0, 3) + digits.substring(3).replaceAll("(..)", " $1");
        }
        return digits.replaceAll("(..)", "$1 ").trim();
    }
}
