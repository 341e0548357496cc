// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String groupDigits(long number) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(number)));
        if (text.length() > 4) {
            for (int place = text.length() - 3; place > 0; place -= 3) {
                text.insert(place, '.');
            }
        }
        return number < 0 ? "-" + text : text.toString();
    }
}
