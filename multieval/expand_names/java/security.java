// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static String name(int i) {
        return "n" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
    }

    /** {@code count} definitions, of which each uses the next one {@code times} times, and the last one is {@code last}. */
    static Map<String, String> chain(int count, int times, String last) {
        Map<String, String> made = new HashMap<>();
        for (int i = 0; i < count - 1; i++) {
            made.put(name(i), ("{" + name(i + 1) + "}").repeat(times));
        }
        made.put(name(count - 1), last);
        return made;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check("x".repeat(65536).equals(s.expandNames("{naaa}", chain(17, 2, "x"), 65536)), "a long result");
        check(s.expandNames("{naaa}", chain(17, 2, "x"), 65535) == null, "a result over the limit");
        check("<x>".equals(s.expandNames("<{naaa}>", chain(1000, 1, "x"), 3)), "1,000 definitions");
        check(s.expandNames("{naaa}", chain(1000, 1, "{naaa}"), 100000) == null, "a circle of 1,000");
        check(s.expandNames("{naaf}", chain(1000, 1, "{naaa}"), 0) == null, "a circle of 1,000 from within");
        check(s.expandNames("a {naaa}", chain(2, 1, "{naaa}"), 100) == null, "a circle of two");
        check("a".equals(s.expandNames("a", chain(2, 1, "{naaa}"), 100)), "a circle that is not needed");
        check(s.expandNames("{naaa}", chain(2, 1, "x{naab}{naab}"), 100) == null, "a circle of one");
        check(s.expandNames("{naaa}", chain(60, 2, "x"), 100000) == null, "twice, sixty times");
        check(s.expandNames("{naaa}", chain(66, 2, "x"), 100000) == null, "twice, sixty-six times");
        check("xxxx".equals(s.expandNames("{nacf}", chain(60, 2, "x"), 4)), "the end of it");
        check("".equals(s.expandNames("{naaa}", chain(60, 2, ""), 0)), "twice, sixty times, of nothing");
        check(s.expandNames("{naaa}", chain(60, 2, "{none}"), 100) == null, "twice, and no definition");
        check(s.expandNames("{naaa}", chain(10, 50, "x"), 100000) == null, "fifty times");
        check(".".equals(s.expandNames("{naaa}.", chain(10, 50, ""), 1)), "fifty times nothing");
    }
}
