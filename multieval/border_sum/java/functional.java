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
        check(s.borderSum(new int[] {5}, 1) == 5, "5; 1 must give 5");
        check(s.borderSum(new int[] {1, 2, 3}, 3) == 6, "1 2 3; 3 must give 6");
        check(s.borderSum(new int[] {1, 2, 3}, 1) == 6, "1 2 3; 1 must give 6");
        check(s.borderSum(new int[] {1, 2}, 2) == 3, "1 2; 2 must give 3");
        check(s.borderSum(new int[] {1, 2}, 1) == 3, "1 2; 1 must give 3");
        check(s.borderSum(new int[] {1, 2, 3, 4, 5, 6}, 3) == 21, "1 2 3 4 5 6; 3 must give 21");
        check(s.borderSum(new int[] {1, 2, 3, 4, 5, 6}, 2) == 21, "1 2 3 4 5 6; 2 must give 21");
        check(s.borderSum(new int[] {1, 2, 3, 4, 5, 6}, 6) == 21, "1 2 3 4 5 6; 6 must give 21");
        check(s.borderSum(new int[] {1, 2, 3, 4, 5, 6}, 1) == 21, "1 2 3 4 5 6; 1 must give 21");
        check(s.borderSum(new int[] {0, 0, 0, 0, 9, 0, 0, 0, 0}, 3) == 0, "0 0 0 0 9 0 0 0 0; 3 must give 0");
        check(s.borderSum(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 3) == 10, "1 1 1 1 1 1 1 1 1 1 1 1; 3 must give 10");
        check(s.borderSum(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 4) == 10, "1 1 1 1 1 1 1 1 1 1 1 1; 4 must give 10");
        check(s.borderSum(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 4) == 12, "16 numbers; 4 must give 12");
        check(s.borderSum(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 5) == 16, "25 numbers; 5 must give 16");
        check(s.borderSum(new int[] {-1, 2, -3, 4, -5, 6, -7, 8, -9}, 3) == 0, "-1 2 -3 4 -5 6 -7 8 -9; 3 must give 0");
        check(s.borderSum(new int[] {1, 2, 3, 4, 100, 200, 5, 6, 7, 8, 9, 10}, 4) == 150, "1 2 3 4 100 200 5 6 7 8 9 10; 4 must give 150");
        check(s.borderSum(new int[] {1000, 1, 1000, 1, 1, 1, 1000, 1, 1000}, 3) == 4004, "1000 1 1000 1 1 1 1000 1 1000; 3 must give 4004");
        check(s.borderSum(new int[] {-1000, -1000, -1000, -1000}, 2) == -4000, "-1000 -1000 -1000 -1000; 2 must give -4000");
        check(s.borderSum(new int[] {10, 20, 30, 40, 50, 60, 70, 80}, 4) == 360, "10 20 30 40 50 60 70 80; 4 must give 360");
        check(s.borderSum(new int[] {10, 20, 30, 40, 50, 60, 70, 80}, 2) == 360, "10 20 30 40 50 60 70 80; 2 must give 360");
        check(s.borderSum(new int[] {7, 0, 0, 0, 5, 0, 0, 0, 3, 0, 0, 0}, 3) == 10, "7 0 0 0 5 0 0 0 3 0 0 0; 3 must give 10");
        check(s.borderSum(repeat(10000, 1), 100) == 396, "10000 numbers; 100 must give 396");
        check(s.borderSum(repeat(10000, 2), 10000) == 20000, "10000 numbers; 10000 must give 20000");
        check(s.borderSum(repeat(10000, 2), 1) == 20000, "10000 numbers; 1 must give 20000");
        check(s.borderSum(repeat(10000, 3), 5000) == 30000, "10000 numbers; 5000 must give 30000");
    }
}
