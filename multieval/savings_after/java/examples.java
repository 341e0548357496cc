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
        check(s.savingsAfter(10000, 1) == 10100, "10000; 1 must give 10100");
        check(s.savingsAfter(250, 1) == 252, "250; 1 must give 252");
        check(s.savingsAfter(500, 0) == 500, "500; 0 must give 500");
    }
}
