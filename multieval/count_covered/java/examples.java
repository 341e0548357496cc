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
        check(s.countCovered(new long[] {1, 8, 2}, new long[] {3, 10, 4}) == 7,
                "1 to 3, 8 to 10, 2 to 4");
        check(s.countCovered(new long[] {5, 7}, new long[] {5, 6}) == 1,
                "5 to 5, 7 to 6");
        check(s.countCovered(new long[] {}, new long[] {}) == 0,
                "the empty list");
    }
}
