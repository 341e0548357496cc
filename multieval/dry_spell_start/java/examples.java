// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s.drySpellStart(new int[] {5, 0, 1, 9, 0, 7}) == 2, "5 0 1 9 0 7 must give 2");
        check(s.drySpellStart(new int[] {0, 8, 0, 0, 0, 3}) == 3, "0 8 0 0 0 3 must give 3");
        check(s.drySpellStart(new int[] {4, 6}) == 0, "4 6 must give 0");
    }
}
