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
        int[] pangram = {1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1};
        check(Arrays.equals(s.letterCounts("The quick brown fox jumps over the lazy dog"), pangram), "all letters");
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 128; c++) {
            all.append(c);
        }
        int[] two = new int[26];
        Arrays.fill(two, 2);
        check(Arrays.equals(s.letterCounts(all.toString()), two), "each letter, small and capital");
        check(Arrays.equals(s.letterCounts("@[`{/:09 \t\n\u007f"), new int[26]), "no letters");
        int[] a = new int[26];
        a[0] = 2;
        check(Arrays.equals(s.letterCounts("a\u20aca \u2013 5 \u00bd \ud83d\ude42"), a), "signs that are no letters");
        int[] many = new int[26];
        many[16] = 100000;
        check(Arrays.equals(s.letterCounts("q".repeat(50000) + "Q".repeat(50000)), many), "a long text");
    }
}
