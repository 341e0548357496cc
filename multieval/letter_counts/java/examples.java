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
        int[] expected = new int[26];
        check(Arrays.equals(s.letterCounts(""), expected), "the empty text");
        expected[25] = 2;
        check(Arrays.equals(s.letterCounts("10 Zz!"), expected), "10 Zz!");
        expected[25] = 0;
        expected[0] = expected[1] = 2;
        check(Arrays.equals(s.letterCounts("Abba"), expected), "Abba");
    }
}
