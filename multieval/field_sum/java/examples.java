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
        check(s.fieldSum("12;5;7") == 24, "\"12;5;7\" must give 24");
        check(s.fieldSum("3;10") == 13, "\"3;10\" must give 13");
        check(s.fieldSum("42") == 42, "\"42\" must give 42");
    }
}
