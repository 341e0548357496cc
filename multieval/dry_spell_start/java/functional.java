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
        check(s.drySpellStart(new int[] {}) == 0, "no numbers must give 0");
        check(s.drySpellStart(new int[] {0}) == 1, "0 must give 1");
        check(s.drySpellStart(new int[] {1}) == 1, "1 must give 1");
        check(s.drySpellStart(new int[] {2}) == 0, "2 must give 0");
        check(s.drySpellStart(new int[] {2, 2, 2}) == 0, "2 2 2 must give 0");
        check(s.drySpellStart(new int[] {0, 0, 0}) == 1, "0 0 0 must give 1");
        check(s.drySpellStart(new int[] {3, 0}) == 2, "3 0 must give 2");
        check(s.drySpellStart(new int[] {3, 0, 0}) == 2, "3 0 0 must give 2");
        check(s.drySpellStart(new int[] {0, 3, 0, 0}) == 3, "0 3 0 0 must give 3");
        check(s.drySpellStart(new int[] {0, 3, 0}) == 1, "0 3 0 must give 1");
        check(s.drySpellStart(new int[] {0, 0, 3, 0, 0}) == 1, "0 0 3 0 0 must give 1");
        check(s.drySpellStart(new int[] {3, 0, 0, 3, 1, 1, 3}) == 2, "3 0 0 3 1 1 3 must give 2");
        check(s.drySpellStart(new int[] {0, 3, 0, 0, 3, 0, 0, 0, 3, 0, 0}) == 6, "0 3 0 0 3 0 0 0 3 0 0 must give 6");
        check(s.drySpellStart(new int[] {0, 2, 0, 0, 9}) == 3, "0 2 0 0 9 must give 3");
        check(s.drySpellStart(new int[] {1, 2, 1, 2, 1, 1}) == 5, "1 2 1 2 1 1 must give 5");
        check(s.drySpellStart(new int[] {0, 0, 0, 7, 0, 0}) == 1, "0 0 0 7 0 0 must give 1");
        check(s.drySpellStart(new int[] {500, 0, 500, 0, 1, 500}) == 4, "500 0 500 0 1 500 must give 4");
        check(s.drySpellStart(new int[] {9, 9, 9, 1}) == 4, "9 9 9 1 must give 4");
        check(s.drySpellStart(new int[] {0, 0, 7, 0, 7, 0, 7, 0, 0}) == 1, "0 0 7 0 7 0 7 0 0 must give 1");
        check(s.drySpellStart(new int[] {0, 1, 2, 0, 1, 2, 0, 1, 0}) == 7, "0 1 2 0 1 2 0 1 0 must give 7");
        check(s.drySpellStart(repeat(300, 0, 0, 2)) == 1, "900 numbers must give 1");
        check(s.drySpellStart(repeat(400, 5)) == 0, "400 numbers must give 0");
        check(s.drySpellStart(repeat(400, 1)) == 1, "400 numbers must give 1");
    }
}
