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
        check(Arrays.equals(s.sortByScore(new String[] {"ann", "bob", "cy"}, new int[] {5, 9, 7}),
                new String[] {"bob", "cy", "ann"}), "ann 5, bob 9, cy 7");
        check(Arrays.equals(s.sortByScore(new String[] {"eve", "dan", "Zoe"}, new int[] {3, 3, 3}),
                new String[] {"Zoe", "dan", "eve"}), "eve 3, dan 3, Zoe 3");
        check(Arrays.equals(s.sortByScore(new String[] {"a", "b", "c"}, new int[] {-1, 0, 1}),
                new String[] {"c", "b", "a"}), "a -1, b 0, c 1");
    }
}
