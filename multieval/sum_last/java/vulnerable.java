// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int sumLast(int[] readings, int n) {
        int sum = 0;
        for (int i = readings.length - n; i < readings.length; i++) {
            sum += readings[i];
        }
        return sum;
    }
}
