// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static int of(int... parents) {
        return new Solution().longestChain(parents);
    }

    public static void main(String[] args) {
        check(of(-1, 0, 1, 0) == 3, "-1 0 1 0");
        check(of(-1, -1) == 1, "-1 -1");
        check(of() == 0, "the empty list");
        check(of(0) == -1, "0");
        check(of(1, 2, -1) == 3, "1 2 -1");
    }
}
