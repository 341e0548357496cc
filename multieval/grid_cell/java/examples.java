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
        int[] a = new int[6];
        int[] b = {1, 2, 3, 4};
        check(s.writeCells(a, 2, 3, new int[][] {{0, 1, 5}, {1, 2, 7}}) == 0, "two writes inside");
        check(Arrays.equals(a, new int[] {0, 5, 0, 0, 0, 7}), "the cells after two writes inside");
        check(s.writeCells(b, 2, 2, new int[][] {{2, 0, 9}, {1, 0, 8}}) == 1, "one of two writes inside");
        check(Arrays.equals(b, new int[] {1, 2, 8, 4}), "the cells after one write inside");
        check(s.writeCells(b, 2, 2, new int[0][]) == 0, "no writes");
        check(Arrays.equals(b, new int[] {1, 2, 8, 4}), "the cells after no writes");
    }
}
