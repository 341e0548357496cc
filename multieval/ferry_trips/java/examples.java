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
        check(s.ferryTrips(new int[] {4, 5, 3}, 10) == 2, "4 5 3; 10 must give 2");
        check(s.ferryTrips(new int[] {2, 2, 3}, 8) == 1, "2 2 3; 8 must give 1");
        check(s.ferryTrips(new int[] {}, 8) == 0, "no numbers; 8 must give 0");
    }
}
