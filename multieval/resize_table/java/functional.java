// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void made(int[] cells, int rows, int columns, int newRows, int newColumns) {
        int[] expected = new int[newRows * newColumns];
        for (int i = 0; i < Math.min(rows, newRows); i++) {
            for (int j = 0; j < Math.min(columns, newColumns); j++) {
                expected[i * newColumns + j] = cells[i * columns + j];
            }
        }
        int[] got = new Solution().resizeTable(cells, rows, columns, newRows, newColumns);
        check(Arrays.equals(got, expected), newRows + " x " + newColumns);
    }

    public static void main(String[] args) {
        int[] cells = new int[12];
        for (int i = 0; i < 12; i++) {
            cells[i] = i * i - 20;
        }
        int[] kept = cells.clone();
        for (int rows = 1; rows < 6; rows++) {
            for (int columns = 1; columns < 6; columns++) {
                made(cells, 3, 4, rows, columns);
                made(new int[] {7}, 1, 1, rows, columns);
                made(cells, 1, 12, rows, columns);
                made(cells, 12, 1, rows, columns);
            }
        }
        made(cells, 3, 4, 1000000, 1);
        made(cells, 3, 4, 1, 1000000);
        check(Arrays.equals(cells, kept), "the given table stays");
        int[][] none = {{0, 0}, {0, 4}, {3, 0}, {-1, 4}, {3, -1}, {-3, 4}, {0, -4}, {1000001, 1}, {1, 1000001},
                        {1001, 1000}, {1000, 1001}, {30000, 30000}};
        for (int[] sizes : none) {
            check(new Solution().resizeTable(cells, 3, 4, sizes[0], sizes[1]) == null, sizes[0] + " x " + sizes[1]);
        }
        int[] large = new int[250000];
        for (int i = 0; i < large.length; i++) {
            large[i] = i;
        }
        made(large, 500, 500, 1000, 1000);
    }
}
