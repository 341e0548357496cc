// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static int[] repeat(int times, int... part) {
        int[] whole = new int[times * part.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = part[i % part.length];
        }
        return whole;
    }

    static String[] repeat(int times, String... part) {
        String[] whole = new String[times * part.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = part[i % part.length];
        }
        return whole;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check("x".equals(s.bestCustomer(new String[] {"x"}, new int[] {0})), "\"x\"; 0 must give \"x\"");
        check("x".equals(s.bestCustomer(new String[] {"x"}, new int[] {-7})), "\"x\"; -7 must give \"x\"");
        check("b".equals(s.bestCustomer(new String[] {"a", "b"}, new int[] {-5, -3})), "\"a\" \"b\"; -5 -3 must give \"b\"");
        check("a".equals(s.bestCustomer(new String[] {"b", "a"}, new int[] {-5, -5})), "\"b\" \"a\"; -5 -5 must give \"a\"");
        check("a".equals(s.bestCustomer(new String[] {"b", "a"}, new int[] {5, 5})), "\"b\" \"a\"; 5 5 must give \"a\"");
        check("a".equals(s.bestCustomer(new String[] {"a", "b"}, new int[] {5, 5})), "\"a\" \"b\"; 5 5 must give \"a\"");
        check("abe".equals(s.bestCustomer(new String[] {"zoe", "abe", "zoe", "abe"}, new int[] {1, 2, 2, 1})), "\"zoe\" \"abe\" \"zoe\" \"abe\"; 1 2 2 1 must give \"abe\"");
        check("abe".equals(s.bestCustomer(new String[] {"abe", "zoe", "abe", "zoe"}, new int[] {1, 2, 2, 1})), "\"abe\" \"zoe\" \"abe\" \"zoe\"; 1 2 2 1 must give \"abe\"");
        check("bob".equals(s.bestCustomer(new String[] {"ann", "bob", "ann"}, new int[] {100, 60, -50})), "\"ann\" \"bob\" \"ann\"; 100 60 -50 must give \"bob\"");
        check("ann".equals(s.bestCustomer(new String[] {"ann", "bob", "ann", "bob"}, new int[] {100, 60, -50, -20})), "\"ann\" \"bob\" \"ann\" \"bob\"; 100 60 -50 -20 must give \"ann\"");
        check("a".equals(s.bestCustomer(new String[] {"a", "aa", "aaa"}, new int[] {3, 3, 3})), "\"a\" \"aa\" \"aaa\"; 3 3 3 must give \"a\"");
        check("a".equals(s.bestCustomer(new String[] {"aaa", "aa", "a"}, new int[] {3, 3, 3})), "\"aaa\" \"aa\" \"a\"; 3 3 3 must give \"a\"");
        check("ab".equals(s.bestCustomer(new String[] {"ab", "b", "ab", "b", "c"}, new int[] {10, 15, 10, 4, 19})), "\"ab\" \"b\" \"ab\" \"b\" \"c\"; 10 15 10 4 19 must give \"ab\"");
        check("o".equals(s.bestCustomer(new String[] {"m", "n", "o", "m", "n", "o"}, new int[] {1, 1, 1, 1, 1, 2})), "\"m\" \"n\" \"o\" \"m\" \"n\" \"o\"; 1 1 1 1 1 2 must give \"o\"");
        check("k".equals(s.bestCustomer(new String[] {"k", "l"}, new int[] {0, -1})), "\"k\" \"l\"; 0 -1 must give \"k\"");
        check("k".equals(s.bestCustomer(new String[] {"l", "k"}, new int[] {0, 0})), "\"l\" \"k\"; 0 0 must give \"k\"");
        check("q".equals(s.bestCustomer(new String[] {"q", "q", "q"}, new int[] {-1, -1, -1})), "\"q\" \"q\" \"q\"; -1 -1 -1 must give \"q\"");
        check("q".equals(s.bestCustomer(new String[] {"q", "r", "q", "r"}, new int[] {-1, -1, -1, -2})), "\"q\" \"r\" \"q\" \"r\"; -1 -1 -1 -2 must give \"q\"");
        check("abcdefghijklmnopqrst".equals(s.bestCustomer(new String[] {"abcdefghijklmnopqrst", "b"}, new int[] {10000, 9999})), "\"abcdefghijklmnopqrst\" \"b\"; 10000 9999 must give \"abcdefghijklmnopqrst\"");
        check("tam".equals(s.bestCustomer(new String[] {"tom", "tim", "tam", "tom", "tim", "tam"}, new int[] {4, 5, 6, 7, 6, 5})), "\"tom\" \"tim\" \"tam\" \"tom\" \"tim\" \"tam\"; 4 5 6 7 6 5 must give \"tam\"");
        check("cat".equals(s.bestCustomer(new String[] {"dog", "cat", "dog"}, new int[] {-10, -4, 5})), "\"dog\" \"cat\" \"dog\"; -10 -4 5 must give \"cat\"");
        check("a".equals(s.bestCustomer(new String[] {"b", "c", "a"}, new int[] {2, 3, 3})), "\"b\" \"c\" \"a\"; 2 3 3 must give \"a\"");
        check("big".equals(s.bestCustomer(new String[] {"big", "big", "small"}, new int[] {10000, 10000, 10000})), "\"big\" \"big\" \"small\"; 10000 10000 10000 must give \"big\"");
        check("sam".equals(s.bestCustomer(new String[] {"same", "sam"}, new int[] {8, 8})), "\"same\" \"sam\"; 8 8 must give \"sam\"");
        check("ab".equals(s.bestCustomer(new String[] {"b", "ab"}, new int[] {4, 4})), "\"b\" \"ab\"; 4 4 must give \"ab\"");
        check("abc".equals(s.bestCustomer(new String[] {"zz", "abc"}, new int[] {1, 1})), "\"zz\" \"abc\"; 1 1 must give \"abc\"");
        check("al".equals(s.bestCustomer(repeat(100, "bo", "al"), repeat(100, 3, 3))), "200 texts; 200 numbers must give \"al\"");
        check("bo".equals(s.bestCustomer(repeat(100, "bo", "al"), repeat(100, 10000, 9999))), "200 texts; 200 numbers must give \"bo\"");
    }
}
