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
        check(!s.elapsedOver(0L, 0L, 0L), "start 0, now 0, limit 0");
        check(!s.elapsedOver(5L, 5L, 0L), "start 5, now 5, limit 0");
        check(s.elapsedOver(5L, 6L, 0L), "start 5, now 6, limit 0");
        check(!s.elapsedOver(5L, 6L, 1L), "start 5, now 6, limit 1");
        check(!s.elapsedOver(7L, 7L, 1000L), "start 7, now 7, limit 1000");
        check(s.elapsedOver(0L, 1L, 0L), "start 0, now 1, limit 0");
        check(s.elapsedOver(100L, 350L, 249L), "start 100, now 350, limit 249");
        check(!s.elapsedOver(100L, 350L, 250L), "start 100, now 350, limit 250");
        check(!s.elapsedOver(100L, 350L, 251L), "start 100, now 350, limit 251");
        check(s.elapsedOver(3000000000L, 3000000500L, 499L), "start 3000000000, now 3000000500, limit 499");
        check(!s.elapsedOver(3000000000L, 3000000500L, 500L), "start 3000000000, now 3000000500, limit 500");
        check(s.elapsedOver(10L, 3000000010L, 2999999999L), "start 10, now 3000000010, limit 2999999999");
        check(!s.elapsedOver(10L, 3000000010L, 3000000000L), "start 10, now 3000000010, limit 3000000000");
        check(!s.elapsedOver(0L, 4294967295L, 4294967295L), "start 0, now 4294967295, limit 4294967295");
        check(!s.elapsedOver(4294967295L, 4294967295L, 0L), "start 4294967295, now 4294967295, limit 0");
        check(s.elapsedOver(4294967294L, 4294967295L, 0L), "start 4294967294, now 4294967295, limit 0");
        check(!s.elapsedOver(4294967294L, 4294967295L, 1L), "start 4294967294, now 4294967295, limit 1");
        check(s.elapsedOver(1L, 4294967295L, 4294967293L), "start 1, now 4294967295, limit 4294967293");
        check(!s.elapsedOver(1L, 4294967295L, 4294967294L), "start 1, now 4294967295, limit 4294967294");
        check(s.elapsedOver(0L, 2147483648L, 2147483647L), "start 0, now 2147483648, limit 2147483647");
        check(!s.elapsedOver(0L, 2147483648L, 2147483648L), "start 0, now 2147483648, limit 2147483648");
    }
}
