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
        check("".equals(s.shortenRuns("")), "\"\" must give \"\"");
        check("a".equals(s.shortenRuns("a")), "\"a\" must give \"a\"");
        check("aa".equals(s.shortenRuns("aa")), "\"aa\" must give \"aa\"");
        check("a3".equals(s.shortenRuns("aaa")), "\"aaa\" must give \"a3\"");
        check("a4".equals(s.shortenRuns("aaaa")), "\"aaaa\" must give \"a4\"");
        check("aab".equals(s.shortenRuns("aab")), "\"aab\" must give \"aab\"");
        check("abb".equals(s.shortenRuns("abb")), "\"abb\" must give \"abb\"");
        check("ab3".equals(s.shortenRuns("abbb")), "\"abbb\" must give \"ab3\"");
        check("aabb".equals(s.shortenRuns("aabb")), "\"aabb\" must give \"aabb\"");
        check("a3b3".equals(s.shortenRuns("aaabbb")), "\"aaabbb\" must give \"a3b3\"");
        check("a3ba3".equals(s.shortenRuns("aaabaaa")), "\"aaabaaa\" must give \"a3ba3\"");
        check("ababab".equals(s.shortenRuns("ababab")), "\"ababab\" must give \"ababab\"");
        check("aabbaa".equals(s.shortenRuns("aabbaa")), "\"aabbaa\" must give \"aabbaa\"");
        check("aab3aa".equals(s.shortenRuns("aabbbaa")), "\"aabbbaa\" must give \"aab3aa\"");
        check("z9".equals(s.shortenRuns("zzzzzzzzz")), "\"zzzzzzzzz\" must give \"z9\"");
        check("z10".equals(s.shortenRuns("zzzzzzzzzz")), "\"zzzzzzzzzz\" must give \"z10\"");
        check("q12".equals(s.shortenRuns("qqqqqqqqqqqq")), "\"qqqqqqqqqqqq\" must give \"q12\"");
        check("abc11dd".equals(s.shortenRuns("abcccccccccccdd")), "\"abcccccccccccdd\" must give \"abc11dd\"");
        check("d3".equals(s.shortenRuns("ddd")), "\"ddd\" must give \"d3\"");
        check("mississippi".equals(s.shortenRuns("mississippi")), "\"mississippi\" must give \"mississippi\"");
        check("a3bbc3dd".equals(s.shortenRuns("aaabbcccdd")), "\"aaabbcccdd\" must give \"a3bbc3dd\"");
        check("a100".equals(s.shortenRuns("a".repeat(100))), "a text of 100 characters must give \"a100\"");
        check("a300".equals(s.shortenRuns("a".repeat(300))), "a text of 300 characters must give \"a300\"");
        check("a99".equals(s.shortenRuns("a".repeat(99))), "a text of 99 characters must give \"a99\"");
        check("ab".repeat(150).equals(s.shortenRuns("ab".repeat(150))), "a text of 300 characters must give a text of 300 characters");
        check("a3b".repeat(75).equals(s.shortenRuns("aaab".repeat(75))), "a text of 300 characters must give a text of 225 characters");
        check("aabb".repeat(75).equals(s.shortenRuns("aabb".repeat(75))), "a text of 300 characters must give a text of 300 characters");
    }
}
