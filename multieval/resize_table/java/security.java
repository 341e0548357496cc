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
        int[] cells = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        check(Arrays.equals(s.resizeTable(cells, 3, 4, 2, 5), new int[] {1, 2, 3, 4, 0, 5, 6, 7, 8, 0}), "2 x 5");
        int least = Integer.MIN_VALUE;
        int most = Integer.MAX_VALUE;
        int[][] none = {
            {65536, 65536}, {65536, 65537}, {65536, 32768}, {46341, 92682}, {3, 1431655766}, {5, 858993460}, {1 << 30, 4},
            {1 << 30, 1 << 30}, {most, most}, {most, 2}, {most, 1}, {-1, -1}, {-2, -3}, {-1000, -1000}, {-1, -1000000},
            {least, -1}, {least, 2}, {least, least}, {least, most}, {-65535, 65537}, {-1, -65536}};
        for (int[] sizes : none) {
            check(s.resizeTable(cells, 3, 4, sizes[0], sizes[1]) == null, sizes[0] + " x " + sizes[1]);
            check(s.resizeTable(cells, 3, 4, sizes[1], sizes[0]) == null, sizes[1] + " x " + sizes[0]);
        }
    }
}
