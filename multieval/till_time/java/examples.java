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
        check(s.tillTime(new int[] {4, 5, 6, 5}) == 10, "4 5 6 5 must give 10");
        check(s.tillTime(new int[] {6, 6}) == 6, "6 6 must give 6");
        check(s.tillTime(new int[] {}) == 0, "no numbers must give 0");
    }
}
