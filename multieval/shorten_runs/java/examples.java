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
        check("ab4c".equals(s.shortenRuns("abbbbc")), "\"abbbbc\" must give \"ab4c\"");
        check("xyz".equals(s.shortenRuns("xyz")), "\"xyz\" must give \"xyz\"");
        check("a5b".equals(s.shortenRuns("aaaaab")), "\"aaaaab\" must give \"a5b\"");
    }
}
