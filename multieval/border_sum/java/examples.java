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
        check(s.borderSum(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 3) == 40, "1 2 3 4 5 6 7 8 9; 3 must give 40");
        check(s.borderSum(new int[] {1, 2, 3, 4}, 2) == 10, "1 2 3 4; 2 must give 10");
    }
}
