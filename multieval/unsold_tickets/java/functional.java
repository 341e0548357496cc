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

    public static void main(String[] args) {
        Solution s = new Solution();
        check(Arrays.equals(s.unsoldTickets(0, new int[] {}), new int[] {}), "0; no numbers must give no numbers");
        check(Arrays.equals(s.unsoldTickets(0, new int[] {1, 2}), new int[] {}), "0; 1 2 must give no numbers");
        check(Arrays.equals(s.unsoldTickets(1, new int[] {}), new int[] {1}), "1; no numbers must give 1");
        check(Arrays.equals(s.unsoldTickets(1, new int[] {1}), new int[] {}), "1; 1 must give no numbers");
        check(Arrays.equals(s.unsoldTickets(4, new int[] {}), new int[] {1, 2, 3, 4}), "4; no numbers must give 1 2 3 4");
        check(Arrays.equals(s.unsoldTickets(4, new int[] {4}), new int[] {1, 2, 3}), "4; 4 must give 1 2 3");
        check(Arrays.equals(s.unsoldTickets(4, new int[] {1}), new int[] {2, 3, 4}), "4; 1 must give 2 3 4");
        check(Arrays.equals(s.unsoldTickets(4, new int[] {9, 2}), new int[] {1, 3, 4}), "4; 9 2 must give 1 3 4");
        check(Arrays.equals(s.unsoldTickets(4, new int[] {0, -1, 5}), new int[] {1, 2, 3, 4}), "4; 0 -1 5 must give 1 2 3 4");
        check(Arrays.equals(s.unsoldTickets(4, new int[] {2, 2, 2, 2, 2}), new int[] {1, 3, 4}), "4; 2 2 2 2 2 must give 1 3 4");
        check(Arrays.equals(s.unsoldTickets(6, new int[] {6, 5, 4}), new int[] {1, 2, 3}), "6; 6 5 4 must give 1 2 3");
        check(Arrays.equals(s.unsoldTickets(6, new int[] {3, 1, 3, 1}), new int[] {2, 4, 5, 6}), "6; 3 1 3 1 must give 2 4 5 6");
        check(Arrays.equals(s.unsoldTickets(5, new int[] {7, 5, 6, 4, 0, 3}), new int[] {1, 2}), "5; 7 5 6 4 0 3 must give 1 2");
        check(Arrays.equals(s.unsoldTickets(3, new int[] {1, 2, 3, 4, 5}), new int[] {}), "3; 1 2 3 4 5 must give no numbers");
        check(Arrays.equals(s.unsoldTickets(7, new int[] {-3, 3, -7, 7}), new int[] {1, 2, 4, 5, 6}), "7; -3 3 -7 7 must give 1 2 4 5 6");
        check(Arrays.equals(s.unsoldTickets(8, new int[] {8, 8, 1, 1}), new int[] {2, 3, 4, 5, 6, 7}), "8; 8 8 1 1 must give 2 3 4 5 6 7");
        check(Arrays.equals(s.unsoldTickets(2, new int[] {2147483647, -2147483648}), new int[] {1, 2}), "2; 2147483647 -2147483648 must give 1 2");
        check(Arrays.equals(s.unsoldTickets(10, new int[] {10, 9, 8, 7, 6, 5, 4, 3, 1}), new int[] {2}), "10; 10 9 8 7 6 5 4 3 1 must give 2");
        check(Arrays.equals(s.unsoldTickets(12, repeat(200, 12, 11, 3)), new int[] {1, 2, 4, 5, 6, 7, 8, 9, 10}), "600 numbers sold");
    }
}
