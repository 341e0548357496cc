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
        check(s.tillTime(new int[] {1}) == 1, "1 must give 1");
        check(s.tillTime(new int[] {9}) == 9, "9 must give 9");
        check(s.tillTime(new int[] {5, 4, 3}) == 7, "5 4 3 must give 7");
        check(s.tillTime(new int[] {3, 4, 5}) == 8, "3 4 5 must give 8");
        check(s.tillTime(new int[] {10, 1, 1, 1}) == 10, "10 1 1 1 must give 10");
        check(s.tillTime(new int[] {1, 10, 1, 1}) == 10, "1 10 1 1 must give 10");
        check(s.tillTime(new int[] {10, 1, 1, 1, 8}) == 11, "10 1 1 1 8 must give 11");
        check(s.tillTime(new int[] {1, 1, 1, 1}) == 2, "1 1 1 1 must give 2");
        check(s.tillTime(new int[] {1, 1, 1}) == 2, "1 1 1 must give 2");
        check(s.tillTime(new int[] {2, 2, 2, 2, 2}) == 6, "2 2 2 2 2 must give 6");
        check(s.tillTime(new int[] {1, 2, 3, 4, 5}) == 9, "1 2 3 4 5 must give 9");
        check(s.tillTime(new int[] {5, 4, 3, 2, 1}) == 8, "5 4 3 2 1 must give 8");
        check(s.tillTime(new int[] {100, 1, 99}) == 100, "100 1 99 must give 100");
        check(s.tillTime(new int[] {100, 1, 100}) == 101, "100 1 100 must give 101");
        check(s.tillTime(new int[] {1, 1, 100}) == 101, "1 1 100 must give 101");
        check(s.tillTime(new int[] {7, 3, 4, 1, 1}) == 8, "7 3 4 1 1 must give 8");
        check(s.tillTime(new int[] {3, 3, 6, 1, 1, 1}) == 9, "3 3 6 1 1 1 must give 9");
        check(s.tillTime(new int[] {1000, 1000, 1}) == 1001, "1000 1000 1 must give 1001");
        check(s.tillTime(new int[] {6, 2, 2, 2, 2}) == 8, "6 2 2 2 2 must give 8");
        check(s.tillTime(new int[] {4, 1, 1, 1, 1, 4}) == 8, "4 1 1 1 1 4 must give 8");
        check(s.tillTime(repeat(1000, 1)) == 500, "1000 numbers must give 500");
        check(s.tillTime(repeat(200, 3, 1)) == 400, "400 numbers must give 400");
        check(s.tillTime(repeat(999, 1000)) == 500000, "999 numbers must give 500000");
    }
}
