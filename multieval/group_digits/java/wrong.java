// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String groupDigits(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            if (i > 0 && digits.length() > 4 && left % 3 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
