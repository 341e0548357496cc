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
        check(s.copiesPrice(10) == 200, "10 must give 200");
        check(s.copiesPrice(60) == 1120, "60 must give 1120");
        check(s.copiesPrice(50) == 1000, "50 must give 1000");
    }
}
