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
        check(s.heatingHours(new int[] {17, 19, 20, 23}) == 3, "17 19 20 23 must give 3");
        check(s.heatingHours(new int[] {15, 25, 15, 25}) == 2, "15 25 15 25 must give 2");
        check(s.heatingHours(new int[] {}) == 0, "no numbers must give 0");
    }
}
