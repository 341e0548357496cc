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
        check(s.voteMajority(new int[] {0}) == 0, "0 must give 0");
        check(s.voteMajority(new int[] {0, 0, 0}) == 0, "0 0 0 must give 0");
        check(s.voteMajority(new int[] {7}) == 7, "7 must give 7");
        check(s.voteMajority(new int[] {9, 0}) == 9, "9 0 must give 9");
        check(s.voteMajority(new int[] {0, 0, 1}) == 1, "0 0 1 must give 1");
        check(s.voteMajority(new int[] {1, 1, 2, 2}) == 0, "1 1 2 2 must give 0");
        check(s.voteMajority(new int[] {1, 2}) == 0, "1 2 must give 0");
        check(s.voteMajority(new int[] {1, 1, 2}) == 1, "1 1 2 must give 1");
        check(s.voteMajority(new int[] {2, 1, 1}) == 1, "2 1 1 must give 1");
        check(s.voteMajority(new int[] {1, 2, 1, 2, 1}) == 1, "1 2 1 2 1 must give 1");
        check(s.voteMajority(new int[] {1, 1, 1, 2, 2, 3}) == 0, "1 1 1 2 2 3 must give 0");
        check(s.voteMajority(new int[] {1, 1, 1, 2, 2, 3, 0, 0}) == 0, "1 1 1 2 2 3 0 0 must give 0");
        check(s.voteMajority(new int[] {4, 4, 4, 2, 2}) == 4, "4 4 4 2 2 must give 4");
        check(s.voteMajority(new int[] {4, 0, 4, 0, 5, 0}) == 4, "4 0 4 0 5 0 must give 4");
        check(s.voteMajority(new int[] {4, 0, 5, 0, 0}) == 0, "4 0 5 0 0 must give 0");
        check(s.voteMajority(new int[] {8, 8, 1, 2, 3}) == 0, "8 8 1 2 3 must give 0");
        check(s.voteMajority(new int[] {8, 8, 8, 1, 2}) == 8, "8 8 8 1 2 must give 8");
        check(s.voteMajority(new int[] {6, 6, 6, 6, 1, 1, 1, 1}) == 0, "6 6 6 6 1 1 1 1 must give 0");
        check(s.voteMajority(new int[] {6, 6, 6, 6, 6, 1, 1, 1, 1}) == 6, "6 6 6 6 6 1 1 1 1 must give 6");
        check(s.voteMajority(new int[] {9, 9, 9, 1, 1, 0}) == 9, "9 9 9 1 1 0 must give 9");
        check(s.voteMajority(new int[] {0, 0, 0, 0, 5, 5, 4}) == 5, "0 0 0 0 5 5 4 must give 5");
        check(s.voteMajority(new int[] {1, 1, 2, 3}) == 0, "1 1 2 3 must give 0");
        check(s.voteMajority(repeat(500, 1, 2)) == 0, "1000 numbers must give 0");
        check(s.voteMajority(repeat(500, 5, 0)) == 5, "1000 numbers must give 5");
        check(s.voteMajority(repeat(300, 3, 3, 2)) == 3, "900 numbers must give 3");
        check(s.voteMajority(repeat(1000, 0)) == 0, "1000 numbers must give 0");
    }
}
