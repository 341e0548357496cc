// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String maskNumber(String number) {
        int shown = number.length() > 4 ? 4 : 0;
        StringBuilder hidden = new StringBuilder(number);
        for (int i = 0; i < number.length() - shown; i++) {
            hidden.setCharAt(i, '*');
        }
        return hidden.toString();
    }
}
