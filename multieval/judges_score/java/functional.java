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
        check(s.judgesScore(new int[] {5, 5, 5}) == 5, "5 5 5 must give 5");
        check(s.judgesScore(new int[] {0, 0, 0}) == 0, "0 0 0 must give 0");
        check(s.judgesScore(new int[] {9, 9, 5}) == 9, "9 9 5 must give 9");
        check(s.judgesScore(new int[] {5, 5, 9}) == 5, "5 5 9 must give 5");
        check(s.judgesScore(new int[] {9, 9, 5, 5}) == 14, "9 9 5 5 must give 14");
        check(s.judgesScore(new int[] {1, 2, 2}) == 2, "1 2 2 must give 2");
        check(s.judgesScore(new int[] {-5, -3, -9}) == -5, "-5 -3 -9 must give -5");
        check(s.judgesScore(new int[] {-5, -5, -5, -5}) == -10, "-5 -5 -5 -5 must give -10");
        check(s.judgesScore(new int[] {100, -100, 100, -100}) == 0, "100 -100 100 -100 must give 0");
        check(s.judgesScore(new int[] {-100, 0, 100}) == 0, "-100 0 100 must give 0");
        check(s.judgesScore(new int[] {10, 10, 10, 1, 1, 1}) == 22, "10 10 10 1 1 1 must give 22");
        check(s.judgesScore(new int[] {3, 2, 1}) == 2, "3 2 1 must give 2");
        check(s.judgesScore(new int[] {1, 2, 3}) == 2, "1 2 3 must give 2");
        check(s.judgesScore(new int[] {2, 3, 1}) == 2, "2 3 1 must give 2");
        check(s.judgesScore(new int[] {-1, -2, -3, -4}) == -5, "-1 -2 -3 -4 must give -5");
        check(s.judgesScore(new int[] {4, 8, 8, 2, 6}) == 18, "4 8 8 2 6 must give 18");
        check(s.judgesScore(new int[] {100, 100, 100}) == 100, "100 100 100 must give 100");
        check(s.judgesScore(new int[] {-100, -100, -100}) == -100, "-100 -100 -100 must give -100");
        check(s.judgesScore(new int[] {-7, 6, -7, 6, 0}) == -1, "-7 6 -7 6 0 must give -1");
        check(s.judgesScore(new int[] {50, -50, 1, 2, 3}) == 6, "50 -50 1 2 3 must give 6");
        check(s.judgesScore(repeat(25, 10, 20)) == 720, "50 numbers must give 720");
        check(s.judgesScore(repeat(50, -3)) == -144, "50 numbers must give -144");
    }
}
