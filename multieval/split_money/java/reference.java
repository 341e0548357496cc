// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long[] splitMoney(long amount, int[] weights) {
        long[] parts = new long[weights.length];
        long total = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = weights[i];
            total += parts[i];
        }
        if (total == 0) {
            java.util.Arrays.fill(parts, 1);
            total = parts.length;
        }
        long[] shares = new long[parts.length];
        long left = amount;
        for (int i = 0; i < parts.length; i++) {
            shares[i] = amount * parts[i] / total;
            left -= shares[i];
        }
        for (int i = 0; i < parts.length && left > 0; i++) {
            if (parts[i] > 0) {
                shares[i]++;
                left--;
            }
        }
        return shares;
    }
}
