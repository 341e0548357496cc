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
        check(Arrays.equals(s.splitMoney(100, new int[] {1, 1, 1}),
                new long[] {34, 33, 33}), "100 for 1 1 1");
        check(Arrays.equals(s.splitMoney(101, new int[] {0, 3, 1}),
                new long[] {0, 76, 25}), "101 for 0 3 1");
        check(Arrays.equals(s.splitMoney(1, new int[] {2, 5}),
                new long[] {1, 0}), "1 for 2 5");
    }
}
