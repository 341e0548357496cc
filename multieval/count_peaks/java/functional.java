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
        check(s.countPeaks(new int[] {}) == 0, "no numbers must give 0");
        check(s.countPeaks(new int[] {5}) == 0, "5 must give 0");
        check(s.countPeaks(new int[] {5, 5}) == 0, "5 5 must give 0");
        check(s.countPeaks(new int[] {1, 2}) == 0, "1 2 must give 0");
        check(s.countPeaks(new int[] {2, 1}) == 0, "2 1 must give 0");
        check(s.countPeaks(new int[] {1, 2, 1}) == 1, "1 2 1 must give 1");
        check(s.countPeaks(new int[] {2, 1, 2}) == 0, "2 1 2 must give 0");
        check(s.countPeaks(new int[] {1, 1, 1}) == 0, "1 1 1 must give 0");
        check(s.countPeaks(new int[] {1, 2, 2, 1}) == 1, "1 2 2 1 must give 1");
        check(s.countPeaks(new int[] {1, 2, 2, 2, 1}) == 1, "1 2 2 2 1 must give 1");
        check(s.countPeaks(new int[] {1, 2, 2, 3}) == 0, "1 2 2 3 must give 0");
        check(s.countPeaks(new int[] {3, 2, 2, 1}) == 0, "3 2 2 1 must give 0");
        check(s.countPeaks(new int[] {1, 2, 2, 3, 1}) == 1, "1 2 2 3 1 must give 1");
        check(s.countPeaks(new int[] {1, 3, 2, 2, 3, 1}) == 2, "1 3 2 2 3 1 must give 2");
        check(s.countPeaks(new int[] {2, 2, 1}) == 0, "2 2 1 must give 0");
        check(s.countPeaks(new int[] {1, 2, 2}) == 0, "1 2 2 must give 0");
        check(s.countPeaks(new int[] {1, 2, 3, 4, 3, 2, 1}) == 1, "1 2 3 4 3 2 1 must give 1");
        check(s.countPeaks(new int[] {0, 1, 0, 1, 0, 1, 0}) == 3, "0 1 0 1 0 1 0 must give 3");
        check(s.countPeaks(new int[] {0, 2, 2, 1, 2, 2, 0}) == 2, "0 2 2 1 2 2 0 must give 2");
        check(s.countPeaks(new int[] {5, 5, 6, 6, 5, 5}) == 1, "5 5 6 6 5 5 must give 1");
        check(s.countPeaks(new int[] {6, 6, 5, 5, 6, 6}) == 0, "6 6 5 5 6 6 must give 0");
        check(s.countPeaks(new int[] {-5, -3, -4}) == 1, "-5 -3 -4 must give 1");
        check(s.countPeaks(new int[] {-3, -5, -4}) == 0, "-3 -5 -4 must give 0");
        check(s.countPeaks(new int[] {-1000, 9000, -1000}) == 1, "-1000 9000 -1000 must give 1");
        check(s.countPeaks(new int[] {1, 2, 2, 3, 3, 2, 2, 1}) == 1, "1 2 2 3 3 2 2 1 must give 1");
        check(s.countPeaks(new int[] {3, 4, 4, 4, 5, 4, 4, 6, 6, 2}) == 2, "3 4 4 4 5 4 4 6 6 2 must give 2");
        check(s.countPeaks(repeat(300, 1, 2)) == 299, "600 numbers must give 299");
        check(s.countPeaks(repeat(300, 7)) == 0, "300 numbers must give 0");
        check(s.countPeaks(repeat(100, 1, 4, 4, 2, 2, 3)) == 199, "600 numbers must give 199");
    }
}
