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
        check(s.roundCash(123) == 120, "123 must give 120");
        check(s.roundCash(78) == 80, "78 must give 80");
        check(s.roundCash(35) == 40, "35 must give 40");
        check(s.roundCash(-3) == 0, "-3 must give 0");
    }
}
