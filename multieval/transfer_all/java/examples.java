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
        long[] a = {10, 0, 5};
        long[] b = {10, 0, 5};
        check(s.transferAll(a, new long[][] {{0, 1, 4}, {1, 2, 3}}), "two transfers");
        check(Arrays.equals(a, new long[] {6, 1, 8}), "the balances after two transfers");
        check(!s.transferAll(b, new long[][] {{2, 0, 6}}), "the balance is too low");
        check(Arrays.equals(b, new long[] {10, 0, 5}), "the balances stay");
        check(s.transferAll(b, new long[0][]), "no transfers");
        check(Arrays.equals(b, new long[] {10, 0, 5}), "the balances after no transfers");
    }
}
