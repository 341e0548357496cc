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
        check(s.voteMajority(new int[] {3, 5, 3}) == 3, "3 5 3 must give 3");
        check(s.voteMajority(new int[] {1, 2, 3, 4}) == 0, "1 2 3 4 must give 0");
        check(s.voteMajority(new int[] {}) == 0, "no numbers must give 0");
    }
}
