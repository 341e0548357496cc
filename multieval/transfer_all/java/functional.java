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
        long[] a = {10, 0, 5};
        check(s.transferAll(a, new long[][] {{0, 1, 10}, {1, 2, 10}, {2, 0, 15}, {0, 0, 15}, {0, 1, 1}}), "a chain");
        check(Arrays.equals(a, new long[] {14, 1, 0}), "the balances after a chain");
        long[] one = {1000000000000L};
        check(s.transferAll(one, new long[][] {{0, 0, 1000000000000L}, {0, 0, 1}}), "the same account");
        check(one[0] == 1000000000000L, "the same account keeps its balance");
        long[][] bad = {{0, 1, 11}, {1, 0, 1}, {0, 0, 11}, {2, 2, 6}, {0, 1, 0}, {0, 1, -1}, {3, 0, 1}, {0, 3, 1},
                        {-1, 0, 1}, {0, -1, 1}, {0, 1, least}, {0, 1, most}, {most, 0, 1}, {0, least, 1}};
        for (long[] transfer : bad) {
            long[] same = {10, 0, 5};
            check(!s.transferAll(same, new long[][] {transfer, {0, 1, 1}}), Arrays.toString(transfer));
            check(Arrays.equals(same, new long[] {10, 0, 5}), "the balances stay");
        }
        long[] many = new long[1000];
        many[0] = 999999999999L;
        long[][] transfers = new long[10000][];
        for (int i = 0; i < 10000; i++) {
            transfers[i] = new long[] {i % 1000, (i + 1) % 1000, 999999999999L - i / 1000};
        }
        check(s.transferAll(many, transfers), "10,000 transfers");
        check(many[0] == 999999999999L, "once around, ten times");
    }
}
