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
        check(s.elapsedOver(1000L, 1500L, 499L), "start 1000, now 1500, limit 499");
        check(!s.elapsedOver(1000L, 1500L, 500L), "start 1000, now 1500, limit 500");
        check(s.elapsedOver(0L, 4294967295L, 4294967294L), "start 0, now 4294967295, limit 4294967294");
    }
}
