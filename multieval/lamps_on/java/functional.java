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
        check(s.lampsOn(1, new int[] {1}) == 1, "1; 1 must give 1");
        check(s.lampsOn(1, new int[] {1, 1}) == 0, "1; 1 1 must give 0");
        check(s.lampsOn(1, new int[] {2}) == 0, "1; 2 must give 0");
        check(s.lampsOn(1, new int[] {0}) == 0, "1; 0 must give 0");
        check(s.lampsOn(1, new int[] {-1}) == 0, "1; -1 must give 0");
        check(s.lampsOn(3, new int[] {3}) == 1, "3; 3 must give 1");
        check(s.lampsOn(3, new int[] {1, 2, 3}) == 3, "3; 1 2 3 must give 3");
        check(s.lampsOn(3, new int[] {3, 3, 3}) == 1, "3; 3 3 3 must give 1");
        check(s.lampsOn(3, new int[] {1, 1, 2, 2}) == 0, "3; 1 1 2 2 must give 0");
        check(s.lampsOn(3, new int[] {1, 2, 1, 2}) == 0, "3; 1 2 1 2 must give 0");
        check(s.lampsOn(3, new int[] {0, 4, -1, 1}) == 1, "3; 0 4 -1 1 must give 1");
        check(s.lampsOn(3, new int[] {4, 4, 4}) == 0, "3; 4 4 4 must give 0");
        check(s.lampsOn(3, new int[] {0}) == 0, "3; 0 must give 0");
        check(s.lampsOn(5, new int[] {5, 4, 5, 3, 5}) == 3, "5; 5 4 5 3 5 must give 3");
        check(s.lampsOn(100, new int[] {100, 101, 99}) == 2, "100; 100 101 99 must give 2");
        check(s.lampsOn(100, new int[] {1000, -1000, 50}) == 1, "100; 1000 -1000 50 must give 1");
        check(s.lampsOn(10, new int[] {1, 3, 5, 7, 9, 1, 3}) == 3, "10; 1 3 5 7 9 1 3 must give 3");
        check(s.lampsOn(2, new int[] {1, 1, 1, 2, 2, 2, 2}) == 1, "2; 1 1 1 2 2 2 2 must give 1");
        check(s.lampsOn(7, new int[] {-7, 7, -7}) == 1, "7; -7 7 -7 must give 1");
        check(s.lampsOn(10, new int[] {10, 10, 1}) == 1, "10; 10 10 1 must give 1");
        check(s.lampsOn(3, repeat(250, 1, 2, 3, 3)) == 0, "3; 1000 numbers must give 0");
        check(s.lampsOn(3, repeat(999, 2)) == 1, "3; 999 numbers must give 1");
        check(s.lampsOn(100, repeat(333, 100, 1, 100)) == 1, "100; 999 numbers must give 1");
    }
}
