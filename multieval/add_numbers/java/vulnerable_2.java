// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long addNumbers(String text) {
        long sum = 0;
        try {
            for (String part : text.split(",")) {
                sum += Integer.parseInt(part.trim());
            }
        } catch (NumberFormatException e) {
            return -1;
        }
        return sum;
    }
}
