// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.math.BigInteger;

class Solution {
    public boolean quotaAllows(long quota, long used, long size) {
        BigInteger total = BigInteger.valueOf(used).add(BigInteger.valueOf(size));
        return total.compareTo(BigInteger.valueOf(quota)) <= 0;
    }
}
