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
        int least = Integer.MIN_VALUE;
        int most = Integer.MAX_VALUE;
        int[] a = new int[6];
        int[] expected = {most, 0, 0, 0, -6, 0};
        check(s.writeCells(a, 2, 3, new int[][] {{1, 1, 5}, {0, 0, least}, {1, 1, -6}, {0, 0, most}}) == 0, "twice");
        check(Arrays.equals(a, expected), "the later value stays");
        int[][] below = {{2, 0, 1}, {1, 3, 2}, {3, 1, 3}, {2, 2, 4}, {9, 9, 5}};
        check(s.writeCells(a, 2, 3, below) == 5, "below the grid and right of it");
        check(Arrays.equals(a, expected), "nothing is changed");
        int[] one = {3};
        check(s.writeCells(one, 1, 1, new int[][] {{0, 0, 4}, {1, 0, 5}, {1, 1, 6}, {0, 1, 7}}) == 3, "one cell");
        check(one[0] == 4, "the only cell");
        int[] large = new int[1000000];
        int[][] writes = new int[10000][];
        for (int i = 0; i < 10000; i++) {
            writes[i] = new int[] {i % 1000, 999 - i / 10, i};
        }
        check(s.writeCells(large, 1000, 1000, writes) == 0, "10,000 writes");
        long sum = 0;
        for (int value : large) {
            sum += value;
        }
        check(sum == 49995000, "the sum of what was written");
        check(large[7 * 1000 + 999] == 7, "row 7, column 999");
    }
}
