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
        check(s.dicePoints(new int[] {1, 1, 1, 2, 4}) == 19, "1 1 1 2 4 must give 19");
        check(s.dicePoints(new int[] {1, 2, 3, 4, 5}) == 35, "1 2 3 4 5 must give 35");
        check(s.dicePoints(new int[] {6, 6, 1, 2, 3}) == 18, "6 6 1 2 3 must give 18");
    }
}
