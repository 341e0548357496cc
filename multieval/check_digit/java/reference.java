// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int checkDigit(String digits) {
        int sum = 0;
        int factor = 3;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += factor * (digits.charAt(i) - '0');
            factor = 4 - factor;
        }
        return (10 - sum % 10) % 10;
    }
}
