// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void ask(int[] expected, int[][] commands) {
        check(Arrays.equals(new Solution().runCommands(commands), expected), Arrays.deepToString(commands));
    }

    public static void main(String[] args) {
        ask(new int[] {2, 3}, new int[][] {{1, 1}, {1, 2}, {3, 2}, {5, 0}, {1, 3}, {4, 0}, {5, 0}});
        ask(new int[] {2, -1}, new int[][] {{1, 1}, {1, 2}, {1, 3}, {3, 2}, {5, 0}, {2, 2}, {5, 0}});
        ask(new int[] {-1}, new int[][] {{1, 1}, {3, 1}, {2, 1}, {5, 0}});
        ask(new int[] {-1}, new int[][] {{1, 1}, {1, 2}, {3, 1}, {2, 1}, {5, 0}});
        ask(new int[] {-1}, new int[][] {{1, 1}, {1, 2}, {3, 2}, {2, 2}, {5, 0}});
        ask(new int[] {-1, -1}, new int[][] {{1, 1}, {1, 2}, {1, 3}, {3, 2}, {2, 2}, {4, 0}, {5, 0}, {4, 0},
            {5, 0}});
        ask(new int[] {-1, -1, 2}, new int[][] {{1, 1}, {1, 2}, {3, 2}, {2, 2}, {1, 2}, {5, 0}, {1, 4},
            {5, 0}, {3, 2}, {5, 0}});
        ask(new int[] {-1, -1}, new int[][] {{1, 1}, {3, 1}, {2, 1}, {1, 7}, {1, 8}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {-1}, new int[][] {{1, 1}, {1, 2}, {1, 1}, {3, 2}, {4, 0}, {2, 1}, {5, 0}});
        ask(new int[] {5, 5, 6, -1}, new int[][] {{1, 1}, {1, 2}, {1, 1}, {1, 5}, {1, 6}, {3, 5}, {2, 1},
            {5, 0}, {2, 2}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {5, 7, -1}, new int[][] {{1, 1}, {1, 5}, {1, 1}, {1, 1}, {1, 7}, {1, 1}, {3, 5}, {2, 1},
            {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {3}, new int[][] {{1, 1}, {1, 2}, {1, 3}, {3, 1}, {2, 2}, {4, 0}, {5, 0}});
        ask(new int[] {-1, 3}, new int[][] {{1, 1}, {1, 2}, {1, 3}, {3, 2}, {2, 2}, {2, 2}, {2, 1}, {5, 0},
            {3, 3}, {5, 0}});
    }
}
