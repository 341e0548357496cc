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
        check(s.checkDigit("7") == 9, "\"7\" must give 9");
        check(s.checkDigit("214") == 1, "\"214\" must give 1");
        check(s.checkDigit("10203") == 2, "\"10203\" must give 2");
    }
}
