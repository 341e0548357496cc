// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void check(Solution s, String level, String user, String message, String expected) {
        String line = s.cleanLogLine(level, user, message);
        check(line.equals(expected), expected.length() < 200 ? expected : "a long line");
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s, "", "", "", "[] : ");
        check(s, "a", "b", "", "[a] b: ");
        check(s, "", "x", "y", "[] x: y");
        check(s, "x", "", "y", "[x] : y");
        check(s, "INFO", "ada lovelace", "a: b [c] d", "[INFO] ada lovelace: a: b [c] d");
        check(s, "[", "]", ":", "[[] ]: :");
        check(s, "INFO", "ada", "\n", "[INFO] ada: \\n");
        check(s, "INFO", "ada", "a\n\nb\n", "[INFO] ada: a\\n\\nb\\n");
        check(s, "INFO", "ada", "a\r\nb", "[INFO] ada: a\\r\\nb");
        check(s, "INFO", "ada", "\ta\tb", "[INFO] ada: \\ta\\tb");
        check(s, "INFO", "ada", "\\", "[INFO] ada: \\\\");
        check(s, "INFO", "ada", "\\\\n", "[INFO] ada: \\\\\\\\n");
        check(s, "INFO", "ada", "\\n", "[INFO] ada: \\\\n");
        check(s, "INFO", "ada", "a\\\nb", "[INFO] ada: a\\\\\\nb");
        check(s, "INFO", "ada", "\\t\\r\\x1b", "[INFO] ada: \\\\t\\\\r\\\\x1b");
        check(s, "INFO", "ada", "100% %s %n {} {0} $1 'a' \"b\" <c>", "[INFO] ada: 100% %s %n {} {0} $1 'a' \"b\" <c>");
        check(s, "ERROR", "ren\351", "caf\351 \u20ac \u4e2d \ud83d\ude00", "[ERROR] ren\351: caf\351 \u20ac \u4e2d \ud83d\ude00");
        check(s, "\344", "\366", "\374\377\u0100", "[\344] \366: \374\377\u0100");
        check(s, " ", " ", " ", "[ ]  :  ");
        check(s, "~", "!", "\240", "[~] !: \240");
        check(s, "%s", "%d%n", "$0", "[%s] %d%n: $0");
        String big = "q".repeat(50000);
        check(s, "q", "r", big, "[q] r: " + big);
    }
}
