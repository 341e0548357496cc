// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        long[][] good = {{0, 1, 4}, {1, 2, 3}, {2, 2, 8}, {2, 0, 8}};
        long[] a = {10, 0, 5};
        check(s.transferAll(a, good), "four transfers");
        check(Arrays.equals(a, new long[] {14, 1, 0}), "the balances after four transfers");
        long[][] last = {{0, 1, 15}, {1, 0, 5}, {0, 0, 15}, {0, 1, 0}, {0, 1, -1}, {3, 0, 1}, {0, 3, 1}, {-1, 0, 1},
                         {0, -1, 1}, {0, 1, least}, {0, 1, most}, {most, 0, 1}, {least, 1, 1}, {0, most, 1}, {0, least, 1}};
        for (int before = 0; before <= good.length; before++) {
            for (long[] transfer : last) {
                long[][] transfers = Arrays.copyOf(good, before + 1);
                transfers[before] = transfer;
                long[] balances = {10, 0, 5};
                check(!s.transferAll(balances, transfers), before + " transfers, then " + Arrays.toString(transfer));
                check(Arrays.equals(balances, new long[] {10, 0, 5}), "the balances are what they were");
            }
        }
        long[] many = new long[1000];
        long[][] transfers = new long[5001][];
        for (int i = 0; i < 1000; i++) {
            many[i] = i;
        }
        long[] kept = many.clone();
        for (int i = 0; i < 5000; i++) {
            transfers[i] = new long[] {999 - i % 10, i * 7 % 900, 1};
        }
        transfers[5000] = new long[] {5, 5, 0};
        check(!s.transferAll(many, transfers), "a long list");
        check(Arrays.equals(many, kept), "a long list: the balances");
    }
}
