// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static int[] repeat(int times, int... part) {
        int[] whole = new int[times * part.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = part[i % part.length];
        }
        return whole;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(Arrays.equals(s.bestRows(new int[] {5}, 1), new int[] {1}), "5; 1 must give 1");
        check(Arrays.equals(s.bestRows(new int[] {0}, 1), new int[] {1}), "0; 1 must give 1");
        check(Arrays.equals(s.bestRows(new int[] {-5}, 1), new int[] {1}), "-5; 1 must give 1");
        check(Arrays.equals(s.bestRows(new int[] {1, 2, 3}, 1), new int[] {3}), "1 2 3; 1 must give 3");
        check(Arrays.equals(s.bestRows(new int[] {3, 2, 1}, 1), new int[] {1}), "3 2 1; 1 must give 1");
        check(Arrays.equals(s.bestRows(new int[] {1, 2, 3}, 3), new int[] {1, 1, 1}), "1 2 3; 3 must give 1 1 1");
        check(Arrays.equals(s.bestRows(new int[] {-1, -2, -3}, 3), new int[] {1, 1, 1}), "-1 -2 -3; 3 must give 1 1 1");
        check(Arrays.equals(s.bestRows(new int[] {-3, -2, -1}, 1), new int[] {3}), "-3 -2 -1; 1 must give 3");
        check(Arrays.equals(s.bestRows(new int[] {-1, -2, -3, -4}, 2), new int[] {1, 1}), "-1 -2 -3 -4; 2 must give 1 1");
        check(Arrays.equals(s.bestRows(new int[] {-3, -4, -1, -2}, 2), new int[] {2, 2}), "-3 -4 -1 -2; 2 must give 2 2");
        check(Arrays.equals(s.bestRows(new int[] {7, 7, 7, 7}, 2), new int[] {1, 1}), "7 7 7 7; 2 must give 1 1");
        check(Arrays.equals(s.bestRows(new int[] {7, 7, 7}, 1), new int[] {1}), "7 7 7; 1 must give 1");
        check(Arrays.equals(s.bestRows(new int[] {0, 0, 0, 0, 0, 0}, 3), new int[] {1, 1, 1}), "0 0 0 0 0 0; 3 must give 1 1 1");
        check(Arrays.equals(s.bestRows(new int[] {1, 9, 9, 1, 9, 9}, 2), new int[] {2, 1}), "1 9 9 1 9 9; 2 must give 2 1");
        check(Arrays.equals(s.bestRows(new int[] {2, 1, 2, 3, 1, 3}, 2), new int[] {1, 2}), "2 1 2 3 1 3; 2 must give 1 2");
        check(Arrays.equals(s.bestRows(new int[] {5, 1, 4, 2, 5, 3, 1, 5, 5}, 3), new int[] {1, 2, 3}), "5 1 4 2 5 3 1 5 5; 3 must give 1 2 3");
        check(Arrays.equals(s.bestRows(new int[] {-1000, 1000, 1000, -1000}, 2), new int[] {2, 1}), "-1000 1000 1000 -1000; 2 must give 2 1");
        check(Arrays.equals(s.bestRows(new int[] {-1, 0, 1, 0, -1, 0, 1, 0, -1}, 3), new int[] {3, 1, 1}), "-1 0 1 0 -1 0 1 0 -1; 3 must give 3 1 1");
        check(Arrays.equals(s.bestRows(new int[] {4, 3, 2, 1, 1, 2, 3, 4}, 4), new int[] {1, 1, 2, 2}), "4 3 2 1 1 2 3 4; 4 must give 1 1 2 2");
        check(Arrays.equals(s.bestRows(new int[] {4, 3, 2, 1, 1, 2, 3, 4}, 2), new int[] {1, 4}), "4 3 2 1 1 2 3 4; 2 must give 1 4");
        check(Arrays.equals(s.bestRows(new int[] {-9, -9, -8, -9}, 2), new int[] {2, 1}), "-9 -9 -8 -9; 2 must give 2 1");
        check(Arrays.equals(s.bestRows(repeat(100, 3, 5), 2), new int[] {1, 1}), "200 cells, all rows alike");
        check(Arrays.equals(s.bestRows(repeat(300, 1, 2, 3), 1), new int[] {3}), "900 cells in one column");
        check(Arrays.equals(s.bestRows(repeat(100, 1, 2, 3), 4), new int[] {3, 2, 1, 3}), "300 cells in four columns");
    }
}
