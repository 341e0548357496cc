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
        check(Arrays.equals(s.sortByScore(new String[] {"low", "high"}, new int[] {Integer.MIN_VALUE, 2147483647}),
                new String[] {"high", "low"}), "low -2147483648, high 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"high", "low"}, new int[] {2147483647, Integer.MIN_VALUE}),
                new String[] {"high", "low"}), "high 2147483647, low -2147483648");
        check(Arrays.equals(s.sortByScore(new String[] {"zero", "low"}, new int[] {0, Integer.MIN_VALUE}),
                new String[] {"zero", "low"}), "zero 0, low -2147483648");
        check(Arrays.equals(s.sortByScore(new String[] {"low", "zero"}, new int[] {Integer.MIN_VALUE, 0}),
                new String[] {"zero", "low"}), "low -2147483648, zero 0");
        check(Arrays.equals(s.sortByScore(new String[] {"one", "low"}, new int[] {1, Integer.MIN_VALUE}),
                new String[] {"one", "low"}), "one 1, low -2147483648");
        check(Arrays.equals(s.sortByScore(new String[] {"low", "one"}, new int[] {Integer.MIN_VALUE, 1}),
                new String[] {"one", "low"}), "low -2147483648, one 1");
        check(Arrays.equals(s.sortByScore(new String[] {"minus", "low"}, new int[] {-1, Integer.MIN_VALUE}),
                new String[] {"minus", "low"}), "minus -1, low -2147483648");
        check(Arrays.equals(s.sortByScore(new String[] {"low", "minus"}, new int[] {Integer.MIN_VALUE, -1}),
                new String[] {"minus", "low"}), "low -2147483648, minus -1");
        check(Arrays.equals(s.sortByScore(new String[] {"minus", "high"}, new int[] {-2, 2147483647}),
                new String[] {"high", "minus"}), "minus -2, high 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"high", "minus"}, new int[] {2147483647, -2}),
                new String[] {"high", "minus"}), "high 2147483647, minus -2");
        check(Arrays.equals(s.sortByScore(new String[] {"minus", "high"}, new int[] {-1, 2147483647}),
                new String[] {"high", "minus"}), "minus -1, high 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"low", "high"}, new int[] {-1500000000, 1500000000}),
                new String[] {"high", "low"}), "low -1500000000, high 1500000000");
        check(Arrays.equals(s.sortByScore(new String[] {"high", "low"}, new int[] {1500000000, -1500000000}),
                new String[] {"high", "low"}), "high 1500000000, low -1500000000");
        check(Arrays.equals(s.sortByScore(new String[] {"c", "a", "b"}, new int[] {-2000000000, 2000000000, 0}),
                new String[] {"a", "b", "c"}), "c -2000000000, a 2000000000, b 0");
        check(Arrays.equals(s.sortByScore(new String[] {"b", "a"}, new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE}),
                new String[] {"a", "b"}), "b -2147483648, a -2147483648");
        check(Arrays.equals(s.sortByScore(new String[] {"a", "b", "c"}, new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE, 2147483647}),
                new String[] {"c", "a", "b"}), "a -2147483648, b -2147483648, c 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"b", "a", "c", "d"}, new int[] {2147483647, 2147483647, Integer.MIN_VALUE, 2147483647}),
                new String[] {"a", "b", "d", "c"}), "b 2147483647, a 2147483647, c -2147483648, d 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"e", "d", "c", "b", "a"}, new int[] {Integer.MIN_VALUE, -1, 0, 1, 2147483647}),
                new String[] {"a", "b", "c", "d", "e"}), "e -2147483648, d -1, c 0, b 1, a 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"f", "g", "h", "i", "j", "k", "l"}, new int[] {1, 2147483647, Integer.MIN_VALUE, 0, 2147483646, -2147483647, -1}),
                new String[] {"g", "j", "f", "i", "l", "k", "h"}), "f 1, g 2147483647, h -2147483648, i 0, j 2147483646, k -2147483647, l -1");
        check(Arrays.equals(s.sortByScore(new String[] {"near", "top"}, new int[] {2147483646, 2147483647}),
                new String[] {"top", "near"}), "near 2147483646, top 2147483647");
        check(Arrays.equals(s.sortByScore(new String[] {"top", "near"}, new int[] {-2147483647, Integer.MIN_VALUE}),
                new String[] {"top", "near"}), "top -2147483647, near -2147483648");
        String a = "x".repeat(99) + "a";
        String b = "x".repeat(99) + "b";
        check(Arrays.equals(s.sortByScore(new String[] {b, a}, new int[] {3, 3}), new String[] {a, b}),
                "names of 100 characters");
        String[] names = new String[1000];
        int[] scores = new int[1000];
        Arrays.fill(names, "x");
        Arrays.fill(scores, 5);
        String[] expected = names.clone();
        expected[999] = "low";
        names[500] = "low";
        scores[500] = Integer.MIN_VALUE;
        check(Arrays.equals(s.sortByScore(names, scores), expected), "999 entries that are the same");
    }
}
