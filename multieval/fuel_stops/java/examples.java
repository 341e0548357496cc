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
        check(s.fuelStops(new int[] {4, 3, 5, 3}, 9) == 1, "4 3 5 3; 9 must give 1");
        check(s.fuelStops(new int[] {2, 2}, 9) == 0, "2 2; 9 must give 0");
        check(s.fuelStops(new int[] {8, 2}, 5) == -1, "8 2; 5 must give -1");
    }
}
