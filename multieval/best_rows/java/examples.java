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
        check(Arrays.equals(s.bestRows(new int[] {1, 5, 9, 2}, 2), new int[] {2, 1}), "1 5 9 2; 2 must give 2 1");
        check(Arrays.equals(s.bestRows(new int[] {3, 8, 2, 4, 1, 7}, 3), new int[] {2, 1, 2}), "3 8 2 4 1 7; 3 must give 2 1 2");
    }
}
