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
        int n = 499998;
        check(s.nestingDepth("()".repeat(n)) == 1, "side by side");
        check(s.nestingDepth("(".repeat(n) + ")".repeat(n)) == n, "one kind");
        String open = "([{".repeat(n / 3);
        String closing = "}])".repeat(n / 3);
        check(s.nestingDepth(open + closing) == n, "three kinds");
        check(s.nestingDepth(open + closing.substring(1) + "]") == -1, "three kinds, wrong ones");
        check(s.nestingDepth(open + closing.substring(0, n - 1) + "x") == -1, "three kinds, one is open");
        check(s.nestingDepth("{".repeat(2 * n)) == -1, "all open");
        check(s.nestingDepth("]".repeat(2 * n)) == -1, "all closing");
    }
}
