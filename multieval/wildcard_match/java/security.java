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
        check(s.wildcardMatch("*a*b?c*", "xxaxbxcx"), "three stars, a match");
        check(!s.wildcardMatch("*a*b?c*", "xxaxbxxc"), "three stars, no match");
        String text = "a".repeat(300);
        check(s.wildcardMatch("*a".repeat(150), text), "150 stars, a match");
        check(!s.wildcardMatch("*a".repeat(25) + "*b", text), "26 stars and no b");
        check(!s.wildcardMatch("*a".repeat(148) + "*b*", text), "150 stars and no b");
        check(!s.wildcardMatch("*?".repeat(100) + "b", text), "question marks and no b");
        check(!s.wildcardMatch("**a".repeat(60) + "c", text), "double stars and no c");
        text = "ab".repeat(149) + "ac";
        check(s.wildcardMatch("*ab".repeat(60) + "*ac", text), "a match at the end");
        check(!s.wildcardMatch("*ab*ba".repeat(40) + "*d", text), "two letters and no d");
        check(!s.wildcardMatch("a*b*".repeat(60) + "?ab", text), "another end");
        text = "a".repeat(150) + "b" + "a".repeat(149);
        check(!s.wildcardMatch("*a".repeat(60) + "*b*b*a", text), "one b too few");
    }
}
