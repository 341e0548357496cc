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
        Map<String, String> none = new HashMap<>();
        check("".equals(s.expandNames("", none, 0)), "nothing");
        check("plain".equals(s.expandNames("plain", none, 5)), "a plain text");
        check(s.expandNames("plain", none, 4) == null, "a plain text over the limit");
        check(s.expandNames("{a}", none, 9) == null, "no definitions");
        check("{} {1} {a-b} { a } }{ {".equals(s.expandNames("{} {1} {a-b} { a } }{ {", none, 99)), "other braces");
        Map<String, String> t = new HashMap<>();
        String[] pairs = {"ab", "AB", "a", "A", "abc", "{a}{ab}C", "empty", "", "open", "{", "close", "}",
            "two", "{abc}{abc}", "bad", "{none}", "verylongnameofaletter", "!", "back", "$1\\"};
        for (int i = 0; i < pairs.length; i += 2) {
            t.put(pairs[i], pairs[i + 1]);
        }
        check("AABAABC".equals(s.expandNames("{a}{ab}{abc}", t, 99)), "names that begin alike");
        check(s.expandNames("{abcd}", t, 99) == null, "a longer name");
        check("".equals(s.expandNames("{empty}", t, 0)), "an empty definition");
        check("{a}".equals(s.expandNames("{{empty}a}", t, 99)), "what looks like a name");
        check("{a}".equals(s.expandNames("{open}a{close}", t, 99)), "braces of definitions");
        check("AABCAABCAABCAABC".equals(s.expandNames("{two}{two}", t, 16)), "two levels");
        check(s.expandNames("{two}{two}", t, 15) == null, "two levels over the limit");
        check(s.expandNames("{a}{bad}", t, 99) == null, "a name without definition, further down");
        check("!".equals(s.expandNames("{verylongnameofaletter}", t, 1)), "a long name");
        check("{aA}".equals(s.expandNames("{a{a}}", t, 99)), "a brace before a name");
        check("$1\\".equals(s.expandNames("{back}", t, 3)), "dollar and backslash");
        Map<String, String> x = Map.of("x", "x".repeat(300));
        check("x".repeat(30000).equals(s.expandNames("{x}".repeat(100), x, 100000)), "30,000 characters");
        check(s.expandNames("{x}".repeat(100), x, 29999) == null, "30,000 characters, one less allowed");
    }
}
