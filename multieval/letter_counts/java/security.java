// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void ask(String text, int a, int z) {
        int[] expected = new int[26];
        expected[0] = a;
        expected[25] = z;
        check(Arrays.equals(new Solution().letterCounts(text), expected), text);
    }

    public static void main(String[] args) {
        ask("aZ", 1, 1);
        ask("\u00e4", 0, 0);
        ask("Az\u00c4\u00f6 a\u00e9", 2, 1);
        ask("\u03b1\u03c9 \u0430z", 0, 1);
        ask("\u65e5\u672c Z", 0, 1);
        ask("\u212a", 0, 0);
        ask("\u0130a", 1, 0);
        ask("a\u00aa\u017f\u00df", 1, 0);
        ask("\ud835\udc1a", 0, 0);
        ask("\uff21\uff5a", 0, 0);
        ask("\u0161a", 1, 0);
    }
}
