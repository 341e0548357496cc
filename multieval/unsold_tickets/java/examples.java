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
        check(Arrays.equals(s.unsoldTickets(5, new int[] {2, 5}), new int[] {1, 3, 4}), "5; 2 5 must give 1 3 4");
        check(Arrays.equals(s.unsoldTickets(3, new int[] {1, 3, 3}), new int[] {2}), "3; 1 3 3 must give 2");
        check(Arrays.equals(s.unsoldTickets(2, new int[] {1, 2}), new int[] {}), "2; 1 2 must give no numbers");
    }
}
