// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long[] splitMoney(long amount, int[] weights) {
        long total = 0;
        for (int weight : weights) {
            total += weight;
        }
        long[] shares = new long[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = amount * weights[i] / total;
            given += shares[i];
        }
        for (int i = 0; i < weights.length && given < amount; i++) {
            if (weights[i] > 0) {
                shares[i]++;
                given++;
            }
        }
        return shares;
    }
}
