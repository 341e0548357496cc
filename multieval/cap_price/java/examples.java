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
        check(s.capPrice(3, 250, 50) == 700, "3 at 250, 50 off");
        check(s.capPrice(2, 100, 500) == 0, "2 at 100, 500 off");
        check(s.capPrice(11, 100000000, 0) == 1000000000, "11 at 100000000");
        check(s.capPrice(11, 100000000, 200000000) == 900000000, "11 at 100000000, 200000000 off");
    }
}
