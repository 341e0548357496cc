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
        check(s.judgesScore(new int[] {8, 5, 9}) == 8, "8 5 9 must give 8");
        check(s.judgesScore(new int[] {7, 3, 6, 10, 4}) == 17, "7 3 6 10 4 must give 17");
    }
}
