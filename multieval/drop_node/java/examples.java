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
        int[][] a = {{1, 7}, {1, 8}, {5, 0}, {3, 7}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}};
        int[][] b = {{1, 7}, {1, 8}, {1, 7}, {2, 7}, {3, 7}, {5, 0}, {3, 8}, {5, 0}};
        check(Arrays.equals(s.runCommands(a), new int[] {-1, 7, 8, -1}), "the mark moves");
        check(Arrays.equals(s.runCommands(b), new int[] {-1, 8}), "both sevens are dropped");
        check(s.runCommands(new int[0][]).length == 0, "no commands");
    }
}
