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
        check(s.countCovered(new long[] {999999999999999999L, 0}, new long[] {1000000000000000000L, 1}) == 4,
                "999999999999999999 to 1000000000000000000, 0 to 1");
        check(s.countCovered(new long[] {1000000000000000000L, 3}, new long[] {0, 4}) == 2,
                "1000000000000000000 to 0, 3 to 4");
        check(s.countCovered(new long[] {0}, new long[] {1000000000000000000L}) == 1000000000000000001L,
                "0 to 1000000000000000000");
        check(s.countCovered(new long[] {1}, new long[] {1000000000000000000L}) == 1000000000000000000L,
                "1 to 1000000000000000000");
        check(s.countCovered(new long[] {100000000000000000L}, new long[] {999999999999999999L}) == 900000000000000000L,
                "100000000000000000 to 999999999999999999");
        check(s.countCovered(new long[] {0, 5, 1000000000000000000L}, new long[] {1000000000000000000L, 6, 1000000000000000000L}) == 1000000000000000001L,
                "0 to 1000000000000000000, 5 to 6, 1000000000000000000 to 1000000000000000000");
        check(s.countCovered(new long[] {500000000000000000L, 0}, new long[] {1000000000000000000L, 500000000000000000L}) == 1000000000000000001L,
                "500000000000000000 to 1000000000000000000, 0 to 500000000000000000");
        check(s.countCovered(new long[] {0, 500000000000000001L}, new long[] {499999999999999999L, 1000000000000000000L}) == 1000000000000000000L,
                "0 to 499999999999999999, 500000000000000001 to 1000000000000000000");
        check(s.countCovered(new long[] {7, 3, 1000000000000000L}, new long[] {10000000000000000L, 5, 100000000000000000L}) == 99999999999999997L,
                "7 to 10000000000000000, 3 to 5, 1000000000000000 to 100000000000000000");
        long[] firsts = new long[1000];
        long[] lasts = new long[1000];
        for (int i = 0; i < 1000; i++) {
            firsts[i] = (999 - i) * 1000000000000000L;
            lasts[i] = firsts[i] + 99999999999999L;
        }
        check(s.countCovered(firsts, lasts) == 100000000000000000L, "1,000 ranges");
        for (int i = 0; i < 1000; i++) {
            firsts[i] = i;
            lasts[i] = 1000000000000000000L - i;
        }
        check(s.countCovered(firsts, lasts) == 1000000000000000001L, "1,000 ranges, one in the other");
    }
}
