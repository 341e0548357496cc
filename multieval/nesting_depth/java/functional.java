// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static final Object[][] CASES = {
        {"no brackets <at> all", 0},
        {"a(b)c", 1},
        {"()", 1},
        {"(())()", 2},
        {"([{}])", 3},
        {"{[()][{()}]}", 4},
        {"([)]", -1},
        {"(()", -1},
        {"())", -1},
        {"]", -1},
        {"{", -1},
        {"[}", -1},
        {"()]", -1},
        {"x]y[", -1},
        {"((((((((((a))))))))))", 10},
        {"({}[()])[[[[]]]]()", 4},
        {"(\n[\t]\n)", 2},
        {"<(>)", 1},
        {"(a", -1},
        {"([", -1},
        {"[[]", -1},
        {"{)", -1},
        {"}{", -1},
        {"\177(\1)", 1},
    };

    public static void main(String[] args) {
        Solution s = new Solution();
        for (Object[] one : CASES) {
            check(s.nestingDepth((String) one[0]) == (int) one[1], (String) one[0]);
        }
        check(s.nestingDepth("a".repeat(20000)) == 0, "20,000 letters");
        check(s.nestingDepth("()".repeat(10000)) == 1, "10,000 groups side by side");
        check(s.nestingDepth("[".repeat(100) + "]".repeat(100)) == 100, "100 groups");
        check(s.nestingDepth("[".repeat(100) + "]".repeat(99) + ")") == -1, "100 groups, the last one wrong");
    }
}
