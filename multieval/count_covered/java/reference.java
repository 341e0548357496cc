// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;
import java.util.Comparator;

class Solution {
    public long countCovered(long[] firsts, long[] lasts) {
        Integer[] order = new Integer[firsts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> firsts[i]));
        long covered = 0;
        long next = 0; // all below have been counted
        for (int i : order) {
            next = Math.max(next, firsts[i]);
            if (lasts[i] >= next) {
                covered += lasts[i] - next + 1;
                next = lasts[i] + 1;
            }
        }
        return covered;
    }
}
