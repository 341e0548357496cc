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
        check(s.filledLines("a") == 1, "\"a\" must give 1");
        check(s.filledLines("a\n") == 1, "\"a\n\" must give 1");
        check(s.filledLines("\na") == 1, "\"\na\" must give 1");
        check(s.filledLines("\n") == 0, "\"\n\" must give 0");
        check(s.filledLines("\n\n\n") == 0, "\"\n\n\n\" must give 0");
        check(s.filledLines(" ") == 0, "\" \" must give 0");
        check(s.filledLines("   \n  ") == 0, "\"   \n  \" must give 0");
        check(s.filledLines("a\nb") == 2, "\"a\nb\" must give 2");
        check(s.filledLines("a\n \nb") == 2, "\"a\n \nb\" must give 2");
        check(s.filledLines(" \na\n ") == 1, "\" \na\n \" must give 1");
        check(s.filledLines("  x  \n") == 1, "\"  x  \n\" must give 1");
        check(s.filledLines(" x\n y\n z") == 3, "\" x\n y\n z\" must give 3");
        check(s.filledLines("a\n\n\nb\n\n") == 2, "\"a\n\n\nb\n\n\" must give 2");
        check(s.filledLines("a b c d") == 1, "\"a b c d\" must give 1");
        check(s.filledLines("a\nb\nc\nd\ne") == 5, "\"a\nb\nc\nd\ne\" must give 5");
        check(s.filledLines("\n \n  \n   \nx") == 1, "\"\n \n  \n   \nx\" must give 1");
        check(s.filledLines(" \n \n \n") == 0, "\" \n \n \n\" must give 0");
        check(s.filledLines(".\n,\n;\n") == 3, "\".\n,\n;\n\" must give 3");
        check(s.filledLines("0\n\n0") == 2, "\"0\n\n0\" must give 2");
        check(s.filledLines("last line") == 1, "\"last line\" must give 1");
        check(s.filledLines("x \n  \ny ") == 2, "\"x \n  \ny \" must give 2");
        check(s.filledLines("a\n b\n  c\n   ") == 3, "\"a\n b\n  c\n   \" must give 3");
        check(s.filledLines("a\n".repeat(500)) == 500, "a text of 1000 characters must give 500");
        check(s.filledLines(" \n".repeat(500)) == 0, "a text of 1000 characters must give 0");
        check(s.filledLines("\n".repeat(1000)) == 0, "a text of 1000 characters must give 0");
        check(s.filledLines("x".repeat(1000)) == 1, "a text of 1000 characters must give 1");
    }
}
