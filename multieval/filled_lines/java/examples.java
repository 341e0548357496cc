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
        check(s.filledLines("one\ntwo\n") == 2, "\"one\ntwo\n\" must give 2");
        check(s.filledLines("a b\n\nc\n") == 2, "\"a b\n\nc\n\" must give 2");
        check(s.filledLines("") == 0, "\"\" must give 0");
    }
}
