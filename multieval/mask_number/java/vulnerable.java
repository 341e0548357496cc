// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String maskNumber(String number) {
        int hidden = number.length() - 4;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
