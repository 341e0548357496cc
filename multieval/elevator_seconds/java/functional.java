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
        check(s.elevatorSeconds(new int[] {0}) == 5, "0 must give 5");
        check(s.elevatorSeconds(new int[] {1}) == 7, "1 must give 7");
        check(s.elevatorSeconds(new int[] {-1}) == 7, "-1 must give 7");
        check(s.elevatorSeconds(new int[] {0, 0, 0}) == 15, "0 0 0 must give 15");
        check(s.elevatorSeconds(new int[] {2, 2}) == 14, "2 2 must give 14");
        check(s.elevatorSeconds(new int[] {3, 1}) == 20, "3 1 must give 20");
        check(s.elevatorSeconds(new int[] {1, -1}) == 16, "1 -1 must give 16");
        check(s.elevatorSeconds(new int[] {-10}) == 25, "-10 must give 25");
        check(s.elevatorSeconds(new int[] {50}) == 105, "50 must give 105");
        check(s.elevatorSeconds(new int[] {50, -10}) == 230, "50 -10 must give 230");
        check(s.elevatorSeconds(new int[] {-10, 50}) == 150, "-10 50 must give 150");
        check(s.elevatorSeconds(new int[] {5, 5, 5, 5}) == 30, "5 5 5 5 must give 30");
        check(s.elevatorSeconds(new int[] {1, 0, 1, 0}) == 28, "1 0 1 0 must give 28");
        check(s.elevatorSeconds(new int[] {10, 9, 8}) == 39, "10 9 8 must give 39");
        check(s.elevatorSeconds(new int[] {-3, -5}) == 20, "-3 -5 must give 20");
        check(s.elevatorSeconds(new int[] {-5, -3}) == 24, "-5 -3 must give 24");
        check(s.elevatorSeconds(new int[] {7, 2, 9}) == 53, "7 2 9 must give 53");
        check(s.elevatorSeconds(new int[] {0, 4}) == 18, "0 4 must give 18");
        check(s.elevatorSeconds(new int[] {4, 0}) == 26, "4 0 must give 26");
        check(s.elevatorSeconds(repeat(100, 1, 2)) == 1400, "200 numbers must give 1400");
        check(s.elevatorSeconds(repeat(100, 0)) == 500, "100 numbers must give 500");
        check(s.elevatorSeconds(repeat(50, -10, 50)) == 12400, "100 numbers must give 12400");
    }
}
