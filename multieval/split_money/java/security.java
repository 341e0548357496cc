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
        check(Arrays.equals(s.splitMoney(10, new int[] {0}),
                new long[] {10}), "10 for 0");
        check(Arrays.equals(s.splitMoney(0, new int[] {0}),
                new long[] {0}), "0 for 0");
        check(Arrays.equals(s.splitMoney(10, new int[] {0, 0}),
                new long[] {5, 5}), "10 for 0 0");
        check(Arrays.equals(s.splitMoney(100, new int[] {0, 0, 0}),
                new long[] {34, 33, 33}), "100 for 0 0 0");
        check(Arrays.equals(s.splitMoney(2, new int[] {0, 0, 0, 0, 0}),
                new long[] {1, 1, 0, 0, 0}), "2 for 0 0 0 0 0");
        check(Arrays.equals(s.splitMoney(0, new int[] {0, 0, 0}),
                new long[] {0, 0, 0}), "0 for 0 0 0");
        check(Arrays.equals(s.splitMoney(1000000000000L, new int[] {0, 0, 0, 0, 0, 0, 0}),
                new long[] {142857142858L, 142857142857L, 142857142857L, 142857142857L, 142857142857L, 142857142857L, 142857142857L}), "1000000000000 for 0 0 0 0 0 0 0");
        check(Arrays.equals(s.splitMoney(0, new int[] {}),
                new long[] {}), "0 for nobody");
        check(Arrays.equals(s.splitMoney(5, new int[] {}),
                new long[] {}), "5 for nobody");
        check(Arrays.equals(s.splitMoney(10, new int[] {0, 0, 1}),
                new long[] {0, 0, 10}), "10 for 0 0 1");
        check(Arrays.equals(s.splitMoney(100, new int[] {1, 1, 1}),
                new long[] {34, 33, 33}), "100 for 1 1 1");
        check(Arrays.equals(s.splitMoney(1000000000000L, new int[] {1000000, 1000000, 1000000}),
                new long[] {333333333334L, 333333333333L, 333333333333L}), "1000000000000 for 1000000 1000000 1000000");
        check(Arrays.equals(s.splitMoney(999999999999L, new int[] {999999, 1000000, 3}),
                new long[] {499999000001L, 499999500000L, 1499998}), "999999999999 for 999999 1000000 3");
        check(Arrays.equals(s.splitMoney(999999999989L, new int[] {1000000, 999999, 999983, 0, 7}),
                new long[] {333334555557L, 333334222222L, 333328888869L, 0, 2333341}), "999999999989 for 1000000 999999 999983 0 7");
        check(Arrays.equals(s.splitMoney(1000000000000L, new int[] {1, 1000000}),
                new long[] {1000000, 999999000000L}), "1000000000000 for 1 1000000");
        check(Arrays.equals(s.splitMoney(1000000000000L, new int[] {1000000, 1}),
                new long[] {999999000001L, 999999}), "1000000000000 for 1000000 1");
        check(Arrays.equals(s.splitMoney(999999999997L, new int[] {333333, 333334, 999998}),
                new long[] {200000000000L, 200000600000L, 599999399997L}), "999999999997 for 333333 333334 999998");
        long[] many = new long[1000];
        Arrays.fill(many, 2);
        many[999] = 1;
        check(Arrays.equals(s.splitMoney(1999, new int[1000]), many), "1999 for 1000 persons of the weight 0");
    }
}
