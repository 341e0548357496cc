// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static final String[][] CASES = {
        {"", "", "yes"},
        {"a", "", "no"},
        {"?", "", "no"},
        {"**", "", "yes"},
        {"abc", "abc", "yes"},
        {"abc", "abcd", "no"},
        {"abcd", "abc", "no"},
        {"abc", "abC", "no"},
        {"???", "abc", "yes"},
        {"??", "abc", "no"},
        {"*?", "a", "yes"},
        {"?*?", "a", "no"},
        {"*.txt", "notes.txt", "yes"},
        {"*.txt", "notesxtxt", "no"},
        {"a*", "ba", "no"},
        {"*ab*", "xxaabyy", "yes"},
        {"*aab", "aaaab", "yes"},
        {"a*b*c", "a-b-b-c", "yes"},
        {"a*b*c", "a-c-b", "no"},
        {"[ab]", "a", "no"},
        {"[ab]", "[ab]", "yes"},
        {"a+", "aa", "no"},
        {"(x|y)$", "(x|y)$", "yes"},
        {"^{2}\\", "^{2}\\", "yes"},
        {"?", "*", "yes"},
        {"a*", "a*?", "yes"},
        {"b", "*", "no"},
        {"*b?", "abbb", "yes"},
        {"*ab?", "abab", "no"},
        {"a**b", "ab", "yes"},
        {"* *", "a b", "yes"},
        {"*issip*", "mississippi", "yes"},
        {"*issi", "mississippi", "no"},
    };

    public static void main(String[] args) {
        Solution s = new Solution();
        for (String[] one : CASES) {
            check(s.wildcardMatch(one[0], one[1]) == one[2].equals("yes"), one[0] + " " + one[1]);
        }
        String text = "a".repeat(300);
        check(s.wildcardMatch(text, text), "300 characters that stand for themselves");
        check(s.wildcardMatch("*", text), "a star for 300 characters");
        check(!s.wildcardMatch("a*b", text), "no b among 300 characters");
    }
}
