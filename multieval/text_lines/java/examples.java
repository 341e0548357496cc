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
        check(s.textLines("one two three", 9) == 2, "\"one two three\"; 9 must give 2");
        check(s.textLines("a bc", 20) == 1, "\"a bc\"; 20 must give 1");
        check(s.textLines("", 5) == 0, "\"\"; 5 must give 0");
    }
}
