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
        int[] a = {1, 2, 3, 4};
        int[] b = {1, 2, 3, 4, 5, 6};
        check(Arrays.equals(s.resizeTable(a, 2, 2, 3, 3), new int[] {1, 2, 0, 3, 4, 0, 0, 0, 0}), "3 x 3");
        check(Arrays.equals(s.resizeTable(b, 2, 3, 1, 2), new int[] {1, 2}), "1 x 2");
        check(s.resizeTable(b, 2, 3, 0, 5) == null, "no rows");
        check(s.resizeTable(b, 2, 3, 2000, 2000) == null, "too many cells");
    }
}
