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
        check(s.capPrice(0, 0, 0) == 0, "nothing");
        check(s.capPrice(1, 1, 0) == 1, "one cent");
        check(s.capPrice(1, 1, 1) == 0, "one cent, one off");
        check(s.capPrice(0, 999, 5) == 0, "no quantity");
        check(s.capPrice(7, 0, 5) == 0, "no unit price");
        check(s.capPrice(12, 1999, 88) == 23900, "12 at 1999, 88 off");
        check(s.capPrice(40000, 25000, 0) == 1000000000, "exactly the largest price");
        check(s.capPrice(40000, 25000, 1) == 999999999, "one below the largest price");
        check(s.capPrice(1, 1000000001, 0) == 1000000000, "one above the largest price");
        check(s.capPrice(1, 1000000001, 1) == 1000000000, "one above, one off");
        check(s.capPrice(1, 1000000001, 2) == 999999999, "one above, two off");
        check(s.capPrice(2, 1000000000, 1500000000) == 500000000, "the discount counts before the largest price");
        check(s.capPrice(2147483647, 1, 0) == 1000000000, "the largest quantity");
        check(s.capPrice(1, 2147483647, 2147483647) == 0, "the largest unit price, all off");
        check(s.capPrice(3, 5, 2147483647) == 0, "the largest discount");
    }
}
