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
        check(s.lampsOn(3, new int[] {1, 2}) == 2, "3; 1 2 must give 2");
        check(s.lampsOn(4, new int[] {2, 2, 3}) == 1, "4; 2 2 3 must give 1");
        check(s.lampsOn(5, new int[] {}) == 0, "5; no numbers must give 0");
    }
}
