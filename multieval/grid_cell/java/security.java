// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void outside(int row, int column) {
        int[] cells = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        int[][] writes = {{1, 2, 70}, {row, column, 71}, {2, 3, 72}};
        String what = "row " + row + ", column " + column;
        check(new Solution().writeCells(cells, 3, 4, writes) == 1, what);
        check(Arrays.equals(cells, new int[] {0, 1, 2, 3, 4, 5, 70, 7, 8, 9, 10, 72}), what);
    }

    public static void main(String[] args) {
        int least = Integer.MIN_VALUE;
        int most = Integer.MAX_VALUE;
        int[] rows = {-1, least, least + 1, -65536, -4, -3, -2, 3, 4, 65536, 1 << 30, most};
        int[] columns = {-1, least, least + 1, -65536, -5, -4, -3, 4, 5, 8, 65536, 1 << 30, most};
        for (int row : rows) {
            for (int column = 0; column < 4; column++) {
                outside(row, column);
            }
            for (int column : columns) {
                outside(row, column);
            }
        }
        for (int column : columns) {
            for (int row = 0; row < 3; row++) {
                outside(row, column);
            }
        }
    }
}
