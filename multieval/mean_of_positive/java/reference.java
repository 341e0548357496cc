// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int meanOfPositive(int[] readings) {
        long sum = 0;
        long positive = 0;
        for (int reading : readings) {
            if (reading > 0) {
                sum += reading;
                positive++;
            }
        }
        if (positive == 0) {
            return -1;
        }
        return (int) ((sum + positive / 2) / positive);
    }
}
