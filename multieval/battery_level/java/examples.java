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
        check(s.batteryLevel(new int[] {30, -20}) == 60, "30 -20 must give 60");
        check(s.batteryLevel(new int[] {60}) == 100, "60 must give 100");
        check(s.batteryLevel(new int[] {10, -90}) == 0, "10 -90 must give 0");
    }
}
