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
        check(s.elapsedOver(4294967295L, 0L, 0L), "start 4294967295, now 0, limit 0");
        check(!s.elapsedOver(4294967295L, 0L, 1L), "start 4294967295, now 0, limit 1");
        check(s.elapsedOver(4294967295L, 4L, 4L), "start 4294967295, now 4, limit 4");
        check(!s.elapsedOver(4294967295L, 4L, 5L), "start 4294967295, now 4, limit 5");
        check(s.elapsedOver(4294967000L, 500L, 795L), "start 4294967000, now 500, limit 795");
        check(!s.elapsedOver(4294967000L, 500L, 796L), "start 4294967000, now 500, limit 796");
        check(!s.elapsedOver(4294967000L, 500L, 1000L), "start 4294967000, now 500, limit 1000");
        check(!s.elapsedOver(4294967000L, 4294967100L, 1000L), "start 4294967000, now 4294967100, limit 1000");
        check(s.elapsedOver(4294967000L, 4294967100L, 99L), "start 4294967000, now 4294967100, limit 99");
        check(!s.elapsedOver(4294967000L, 4294967000L, 4294967000L), "start 4294967000, now 4294967000, limit 4294967000");
        check(!s.elapsedOver(4294967295L, 4294967295L, 1L), "start 4294967295, now 4294967295, limit 1");
        check(!s.elapsedOver(4294967295L, 4294967295L, 4294967295L), "start 4294967295, now 4294967295, limit 4294967295");
        check(!s.elapsedOver(4000000000L, 4000000001L, 4000000000L), "start 4000000000, now 4000000001, limit 4000000000");
        check(s.elapsedOver(1L, 0L, 4294967294L), "start 1, now 0, limit 4294967294");
        check(!s.elapsedOver(1L, 0L, 4294967295L), "start 1, now 0, limit 4294967295");
        check(s.elapsedOver(3000000000L, 100L, 1294967395L), "start 3000000000, now 100, limit 1294967395");
        check(!s.elapsedOver(3000000000L, 100L, 1294967396L), "start 3000000000, now 100, limit 1294967396");
        check(s.elapsedOver(2147483648L, 0L, 2147483647L), "start 2147483648, now 0, limit 2147483647");
        check(!s.elapsedOver(2147483648L, 0L, 2147483648L), "start 2147483648, now 0, limit 2147483648");
        check(s.elapsedOver(2000000000L, 1000000000L, 3294967295L), "start 2000000000, now 1000000000, limit 3294967295");
        check(!s.elapsedOver(2000000000L, 1000000000L, 3294967296L), "start 2000000000, now 1000000000, limit 3294967296");
        check(s.elapsedOver(2000000000L, 1000000000L, 500000000L), "start 2000000000, now 1000000000, limit 500000000");
        check(!s.elapsedOver(4294967000L, 4294966999L, 4294967295L), "start 4294967000, now 4294966999, limit 4294967295");
        check(s.elapsedOver(1000L, 1500L, 499L), "start 1000, now 1500, limit 499");
        check(!s.elapsedOver(1000L, 1500L, 500L), "start 1000, now 1500, limit 500");
    }
}
