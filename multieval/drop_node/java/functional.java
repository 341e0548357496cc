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
        ask(new int[] {-1, -1, -1}, new int[][] {{5, 0}, {4, 3}, {5, 1}, {2, 4}, {3, 4}, {5, 1000}});
        ask(new int[] {0, 1000, 0, 5, -1, -1}, new int[][] {{1, 0}, {1, 1000}, {1, 0}, {1, 5}, {3, 0}, {5, 0},
            {4, 0}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {3, -1}, new int[][] {{1, 3}, {3, 3}, {5, 9}, {3, 4}, {5, 9}});
        ask(new int[] {1, 4, 6}, new int[][] {{1, 1}, {1, 2}, {1, 3}, {1, 2}, {1, 4}, {3, 1}, {2, 2}, {2, 3},
            {5, 0}, {4, 0}, {1, 6}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {5, 6, -1}, new int[][] {{1, 2}, {1, 2}, {1, 5}, {1, 2}, {1, 2}, {1, 6}, {1, 2}, {2, 2},
            {3, 5}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {-1, 8, 9}, new int[][] {{1, 8}, {1, 8}, {2, 8}, {3, 8}, {5, 0}, {1, 8}, {1, 9}, {3, 8},
            {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {2, 1}, new int[][] {{1, 1}, {1, 2}, {3, 2}, {5, 0}, {2, 2}, {3, 1}, {5, 0}});
        ask(new int[] {2, 3}, new int[][] {{1, 1}, {1, 2}, {1, 3}, {3, 2}, {2, 4}, {5, 0}, {4, 0}, {5, 0}});
        ask(new int[] {700, 900}, new int[][] {{1, 700}, {1, 800}, {1, 900}, {3, 700}, {2, 800}, {5, 0}, {4, 0}, {5, 0}});
        int[][] commands = new int[5000][];
        int[] expected = new int[1249];
        for (int i = 0; i < 2500; i++) {
            commands[i] = new int[] {1, i % 1001};
            commands[2500 + i] = new int[] {i % 2 == 1 ? 4 : 5, 0};
        }
        commands[2500] = new int[] {3, 0};
        for (int i = 1; i < 1250; i++) {
            expected[i - 1] = i % 1001;
        }
        check(Arrays.equals(new Solution().runCommands(commands), expected), "5,000 commands");
    }
}
