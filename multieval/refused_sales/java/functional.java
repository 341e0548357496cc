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
        check(s.refusedSales(new int[] {0}) == 0, "0 must give 0");
        check(s.refusedSales(new int[] {1}) == 0, "1 must give 0");
        check(s.refusedSales(new int[] {-1}) == 1, "-1 must give 1");
        check(s.refusedSales(new int[] {1, -1}) == 0, "1 -1 must give 0");
        check(s.refusedSales(new int[] {1, -1, -1}) == 1, "1 -1 -1 must give 1");
        check(s.refusedSales(new int[] {5, -5}) == 0, "5 -5 must give 0");
        check(s.refusedSales(new int[] {5, -6}) == 1, "5 -6 must give 1");
        check(s.refusedSales(new int[] {5, -6, -5}) == 1, "5 -6 -5 must give 1");
        check(s.refusedSales(new int[] {5, -6, -5, -1}) == 2, "5 -6 -5 -1 must give 2");
        check(s.refusedSales(new int[] {-5, 5, -5}) == 1, "-5 5 -5 must give 1");
        check(s.refusedSales(new int[] {-5, 3, -3}) == 1, "-5 3 -3 must give 1");
        check(s.refusedSales(new int[] {3, -4, 1, -4}) == 1, "3 -4 1 -4 must give 1");
        check(s.refusedSales(new int[] {10, -11, -11, -10}) == 2, "10 -11 -11 -10 must give 2");
        check(s.refusedSales(new int[] {2, 2, -4, -1}) == 1, "2 2 -4 -1 must give 1");
        check(s.refusedSales(new int[] {0, 0, -1, 0}) == 1, "0 0 -1 0 must give 1");
        check(s.refusedSales(new int[] {-1, -1, -1}) == 3, "-1 -1 -1 must give 3");
        check(s.refusedSales(new int[] {4, -5, 1, -5, -1}) == 2, "4 -5 1 -5 -1 must give 2");
        check(s.refusedSales(new int[] {1000, -1000, -1}) == 1, "1000 -1000 -1 must give 1");
        check(s.refusedSales(new int[] {1000, 1000, -1000, -1000, -1000}) == 1, "1000 1000 -1000 -1000 -1000 must give 1");
        check(s.refusedSales(new int[] {7, -8, -7, 8, -8, -1}) == 2, "7 -8 -7 8 -8 -1 must give 2");
        check(s.refusedSales(new int[] {6, -4, -4, -2}) == 1, "6 -4 -4 -2 must give 1");
        check(s.refusedSales(repeat(500, 2, -3)) == 167, "1000 numbers must give 167");
        check(s.refusedSales(repeat(1000, 1000)) == 0, "1000 numbers must give 0");
        check(s.refusedSales(repeat(1000, -1)) == 1000, "1000 numbers must give 1000");
    }
}
