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
        check(s.elevatorSeconds(new int[] {1, 3}) == 16, "1 3 must give 16");
        check(s.elevatorSeconds(new int[] {4}) == 13, "4 must give 13");
        check(s.elevatorSeconds(new int[] {}) == 0, "no numbers must give 0");
    }
}
