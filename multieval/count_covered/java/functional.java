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
        check(s.countCovered(new long[] {0}, new long[] {0}) == 1,
                "0 to 0");
        check(s.countCovered(new long[] {0}, new long[] {9}) == 10,
                "0 to 9");
        check(s.countCovered(new long[] {9}, new long[] {0}) == 0,
                "9 to 0");
        check(s.countCovered(new long[] {1, 6}, new long[] {5, 10}) == 10,
                "1 to 5, 6 to 10");
        check(s.countCovered(new long[] {1, 7}, new long[] {5, 10}) == 9,
                "1 to 5, 7 to 10");
        check(s.countCovered(new long[] {1, 3}, new long[] {10, 4}) == 10,
                "1 to 10, 3 to 4");
        check(s.countCovered(new long[] {3, 1}, new long[] {4, 10}) == 10,
                "3 to 4, 1 to 10");
        check(s.countCovered(new long[] {1, 1, 1}, new long[] {5, 5, 5}) == 5,
                "1 to 5, 1 to 5, 1 to 5");
        check(s.countCovered(new long[] {1, 5}, new long[] {5, 9}) == 9,
                "1 to 5, 5 to 9");
        check(s.countCovered(new long[] {4, 1, 20, 8}, new long[] {9, 5, 25, 12}) == 18,
                "4 to 9, 1 to 5, 20 to 25, 8 to 12");
        check(s.countCovered(new long[] {10, 1, 15, 40, 3}, new long[] {20, 2, 30, 39, 3}) == 24,
                "10 to 20, 1 to 2, 15 to 30, 40 to 39, 3 to 3");
        check(s.countCovered(new long[] {0}, new long[] {20000}) == 20001,
                "0 to 20000");
        check(s.countCovered(new long[] {100, 200, 0}, new long[] {300, 400, 50}) == 352,
                "100 to 300, 200 to 400, 0 to 50");
        check(s.countCovered(new long[] {1000000000000000000L}, new long[] {1000000000000000000L}) == 1,
                "1000000000000000000 to 1000000000000000000");
        check(s.countCovered(new long[] {999999999999999995L, 999999999999999997L, 7}, new long[] {1000000000000000000L, 999999999999999999L, 8}) == 8,
                "999999999999999995 to 1000000000000000000, 999999999999999997 to 999999999999999999, 7 to 8");
        check(s.countCovered(new long[] {5000000000L}, new long[] {5000000099L}) == 100,
                "5000000000 to 5000000099");
        check(s.countCovered(new long[] {1, 5, 3}, new long[] {1, 1, 2}) == 1,
                "1 to 1, 5 to 1, 3 to 2");
        long[] firsts = new long[1000];
        long[] lasts = new long[1000];
        for (int i = 0; i < 1000; i++) {
            firsts[i] = (999 - i) * 20L;
            lasts[i] = firsts[i] + 9;
        }
        check(s.countCovered(firsts, lasts) == 10000, "1,000 ranges");
    }
}
