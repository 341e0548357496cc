// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.math.BigInteger;
import java.util.Arrays;

class Solution {
    public long[] splitMoney(long amount, int[] weights) {
        BigInteger cents = BigInteger.valueOf(amount);
        BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).asLongStream().sum());
        long[] shares = Arrays.stream(weights)
                .mapToLong(w -> cents.multiply(BigInteger.valueOf(w)).divide(sum).longValue())
                .toArray();
        long left = amount - Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length && left > 0; i++) {
            if (weights[i] > 0) {
                shares[i]++;
                left--;
            }
        }
        return shares;
    }
}
