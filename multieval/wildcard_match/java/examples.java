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
        check(s.wildcardMatch("a*c", "abbc"), "a*c matches abbc");
        check(s.wildcardMatch("a*c", "ac"), "a*c matches ac");
        check(!s.wildcardMatch("a*c", "abcd"), "a*c does not match abcd");
        check(s.wildcardMatch("?at", "cat"), "?at matches cat");
        check(!s.wildcardMatch("?at", "at"), "?at does not match at");
        check(s.wildcardMatch("*", ""), "* matches the empty text");
        check(!s.wildcardMatch("", "a"), "the empty pattern does not match a");
    }
}
