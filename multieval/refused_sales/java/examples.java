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
        check(s.refusedSales(new int[] {5, -3, -4}) == 1, "5 -3 -4 must give 1");
        check(s.refusedSales(new int[] {-2, 10, -6}) == 1, "-2 10 -6 must give 1");
        check(s.refusedSales(new int[] {}) == 0, "no numbers must give 0");
    }
}
