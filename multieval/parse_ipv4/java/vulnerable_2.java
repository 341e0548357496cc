// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long parseIpv4(String text) {
        long address = 0;
        int number = -1;
        int dots = 0;
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c)) {
                number = Math.max(number, 0) * 10 + Character.digit(c, 10);
                if (number > 255) {
                    return -1;
                }
            } else if (c == '.' && number >= 0) {
                address = address * 256 + number;
                number = -1;
                dots++;
            } else {
                return -1;
            }
        }
        if (dots != 3 || number < 0) {
            return -1;
        }
        return address * 256 + number;
    }
}
