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
        check(s.commonStart("", "") == 0, "\"\"; \"\" must give 0");
        check(s.commonStart("", "a") == 0, "\"\"; \"a\" must give 0");
        check(s.commonStart("a", "") == 0, "\"a\"; \"\" must give 0");
        check(s.commonStart("a", "a") == 1, "\"a\"; \"a\" must give 1");
        check(s.commonStart("a", "A") == 1, "\"a\"; \"A\" must give 1");
        check(s.commonStart("a", "b") == 0, "\"a\"; \"b\" must give 0");
        check(s.commonStart("Apple", "apply") == 4, "\"Apple\"; \"apply\" must give 4");
        check(s.commonStart("ZEBRA", "zebra") == 5, "\"ZEBRA\"; \"zebra\" must give 5");
        check(s.commonStart("abcabc", "abdabc") == 2, "\"abcabc\"; \"abdabc\" must give 2");
        check(s.commonStart("abc", "abcabc") == 3, "\"abc\"; \"abcabc\" must give 3");
        check(s.commonStart("abcabc", "abc") == 3, "\"abcabc\"; \"abc\" must give 3");
        check(s.commonStart("axa", "aya") == 1, "\"axa\"; \"aya\" must give 1");
        check(s.commonStart("xbc", "ybc") == 0, "\"xbc\"; \"ybc\" must give 0");
        check(s.commonStart("Word", "wORD") == 4, "\"Word\"; \"wORD\" must give 4");
        check(s.commonStart("aaaa", "aaab") == 3, "\"aaaa\"; \"aaab\" must give 3");
        check(s.commonStart("aaab", "aaaa") == 3, "\"aaab\"; \"aaaa\" must give 3");
        check(s.commonStart("Zz", "zZz") == 2, "\"Zz\"; \"zZz\" must give 2");
        check(s.commonStart("tEsT", "TeSs") == 3, "\"tEsT\"; \"TeSs\" must give 3");
        check(s.commonStart("az", "aZ") == 2, "\"az\"; \"aZ\" must give 2");
        check(s.commonStart("house", "House") == 5, "\"house\"; \"House\" must give 5");
        check(s.commonStart("moth", "mother") == 4, "\"moth\"; \"mother\" must give 4");
        check(s.commonStart("mother", "MOTH") == 4, "\"mother\"; \"MOTH\" must give 4");
        check(s.commonStart("ab".repeat(25), "aB".repeat(25)) == 50, "\"ababababababababababababababababababababababababab\"; \"aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB\" must give 50");
        check(s.commonStart("q".repeat(50), "Q".repeat(49)) == 49, "\"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\"; \"QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ\" must give 49");
    }
}
