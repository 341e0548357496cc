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
        check(s.nestingDepth("f(a[i], {x: (1)})") == 3, "f(a[i], {x: (1)})");
        check(s.nestingDepth("()[]{}") == 1, "()[]{}");
        check(s.nestingDepth("") == 0, "the empty text");
        check(s.nestingDepth("(]") == -1, "(]");
        check(s.nestingDepth(")") == -1, ")");
        check(s.nestingDepth("((") == -1, "((");
    }
}
