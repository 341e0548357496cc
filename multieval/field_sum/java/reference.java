// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int fieldSum(String line) {
        int sum = 0;
        for (String field : line.split(";")) {
            if (!field.isEmpty()) {
                sum += Integer.parseInt(field);
            }
        }
        return sum;
    }
}
