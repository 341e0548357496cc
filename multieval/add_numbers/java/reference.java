// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long addNumbers(String text) {
        long sum = 0;
        for (String part : text.split(",", -1)) {
            if (!part.matches("[0-9]{1,6}")) {
                return -1;
            }
            sum += Long.parseLong(part);
        }
        return sum;
    }
}
