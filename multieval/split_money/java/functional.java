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
        check(Arrays.equals(s.splitMoney(0, new int[] {1, 2, 3}),
                new long[] {0, 0, 0}), "0 for 1 2 3");
        check(Arrays.equals(s.splitMoney(7, new int[] {5}),
                new long[] {7}), "7 for 5");
        check(Arrays.equals(s.splitMoney(10, new int[] {0, 0, 4}),
                new long[] {0, 0, 10}), "10 for 0 0 4");
        check(Arrays.equals(s.splitMoney(10, new int[] {4, 0, 0}),
                new long[] {10, 0, 0}), "10 for 4 0 0");
        check(Arrays.equals(s.splitMoney(5, new int[] {0, 1, 0, 1, 0, 1, 0}),
                new long[] {0, 2, 0, 2, 0, 1, 0}), "5 for 0 1 0 1 0 1 0");
        check(Arrays.equals(s.splitMoney(3, new int[] {1, 1, 1, 1, 1, 1, 1, 1}),
                new long[] {1, 1, 1, 0, 0, 0, 0, 0}), "3 for 1 1 1 1 1 1 1 1");
        check(Arrays.equals(s.splitMoney(1000, new int[] {1, 2, 3, 4}),
                new long[] {100, 200, 300, 400}), "1000 for 1 2 3 4");
        check(Arrays.equals(s.splitMoney(999, new int[] {10, 20, 30, 7}),
                new long[] {150, 298, 447, 104}), "999 for 10 20 30 7");
        check(Arrays.equals(s.splitMoney(11, new int[] {3, 3, 3, 3}),
                new long[] {3, 3, 3, 2}), "11 for 3 3 3 3");
        check(Arrays.equals(s.splitMoney(12345, new int[] {1000000, 1, 1}),
                new long[] {12345, 0, 0}), "12345 for 1000000 1 1");
        check(Arrays.equals(s.splitMoney(2, new int[] {0, 0, 7, 7, 7}),
                new long[] {0, 0, 1, 1, 0}), "2 for 0 0 7 7 7");
        check(Arrays.equals(s.splitMoney(100000, new int[] {17, 0, 19, 23, 0, 29}),
                new long[] {19319, 0, 21591, 26136, 0, 32954}), "100000 for 17 0 19 23 0 29");
    }
}
