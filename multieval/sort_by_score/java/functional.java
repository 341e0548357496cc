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
        check(s.sortByScore(new String[0], new int[0]).length == 0, "no entries");
        check(Arrays.equals(s.sortByScore(new String[] {"solo"}, new int[] {12}),
                new String[] {"solo"}), "solo 12");
        check(Arrays.equals(s.sortByScore(new String[] {"a", "b"}, new int[] {1, 2}),
                new String[] {"b", "a"}), "a 1, b 2");
        check(Arrays.equals(s.sortByScore(new String[] {"b", "a"}, new int[] {2, 1}),
                new String[] {"b", "a"}), "b 2, a 1");
        check(Arrays.equals(s.sortByScore(new String[] {"b", "a"}, new int[] {2, 2}),
                new String[] {"a", "b"}), "b 2, a 2");
        check(Arrays.equals(s.sortByScore(new String[] {"a", "b"}, new int[] {2, 2}),
                new String[] {"a", "b"}), "a 2, b 2");
        check(Arrays.equals(s.sortByScore(new String[] {"ab", "a", "abc", ""}, new int[] {4, 4, 4, 4}),
                new String[] {"", "a", "ab", "abc"}), "ab 4, a 4, abc 4, empty 4");
        check(Arrays.equals(s.sortByScore(new String[] {"x", "x", "x", "x"}, new int[] {-5, 7, 0, -5}),
                new String[] {"x", "x", "x", "x"}), "x -5, x 7, x 0, x -5");
        check(Arrays.equals(s.sortByScore(new String[] {"b", "a", "B", "10", "9", "1"}, new int[] {1, 1, 1, 1, 1, 1}),
                new String[] {"1", "10", "9", "B", "a", "b"}), "b 1, a 1, B 1, 10 1, 9 1, 1 1");
        check(Arrays.equals(s.sortByScore(new String[] {"low", "high", "mid"}, new int[] {-1000000000, 1000000000, 0}),
                new String[] {"high", "mid", "low"}), "low -1000000000, high 1000000000, mid 0");
        check(Arrays.equals(s.sortByScore(new String[] {"n", "m", "k", "z", "y", "y", "l"}, new int[] {5, 5, 6, -6, -5, -6, 0}),
                new String[] {"k", "m", "n", "l", "y", "y", "z"}), "n 5, m 5, k 6, z -6, y -5, y -6, l 0");
        check(Arrays.equals(s.sortByScore(new String[] {"a1", "a10", "a2", "a"}, new int[] {100, 100, 100, -100}),
                new String[] {"a1", "a10", "a2", "a"}), "a1 100, a10 100, a2 100, a -100");
        String[] names = new String[1000];
        String[] expected = new String[1000];
        int[] scores = new int[1000];
        for (int i = 0; i < 1000; i++) {
            int number = 1000 + i * 7 % 1000;
            names[i] = "" + number;
            scores[i] = -(number / 2);
            expected[i] = "" + (1000 + i);
        }
        check(Arrays.equals(s.sortByScore(names, scores), expected), "1000 entries");
    }
}
