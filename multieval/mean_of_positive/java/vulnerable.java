// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int meanOfPositive(int[] readings) {
        long sum = 0;
        int positive = 0;
        for (int reading : readings) {
            if (reading > 0) {
                sum += reading;
                positive++;
            }
        }
        return (int) Math.round((double) sum / positive);
    }
}
