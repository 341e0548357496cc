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
        check(s.ferryTrips(new int[] {1}, 1) == 1, "1; 1 must give 1");
        check(s.ferryTrips(new int[] {1, 1}, 1) == 2, "1 1; 1 must give 2");
        check(s.ferryTrips(new int[] {1, 1, 1}, 2) == 2, "1 1 1; 2 must give 2");
        check(s.ferryTrips(new int[] {5, 5}, 10) == 1, "5 5; 10 must give 1");
        check(s.ferryTrips(new int[] {5, 5, 5}, 10) == 2, "5 5 5; 10 must give 2");
        check(s.ferryTrips(new int[] {6, 5, 4}, 10) == 2, "6 5 4; 10 must give 2");
        check(s.ferryTrips(new int[] {4, 6, 5}, 10) == 2, "4 6 5; 10 must give 2");
        check(s.ferryTrips(new int[] {6, 6, 6}, 10) == 3, "6 6 6; 10 must give 3");
        check(s.ferryTrips(new int[] {3, 8, 3}, 10) == 3, "3 8 3; 10 must give 3");
        check(s.ferryTrips(new int[] {8, 3, 2}, 10) == 2, "8 3 2; 10 must give 2");
        check(s.ferryTrips(new int[] {7, 7, 3, 3}, 10) == 3, "7 7 3 3; 10 must give 3");
        check(s.ferryTrips(new int[] {9, 2, 1, 8}, 10) == 3, "9 2 1 8; 10 must give 3");
        check(s.ferryTrips(new int[] {10, 10, 10}, 10) == 3, "10 10 10; 10 must give 3");
        check(s.ferryTrips(new int[] {1, 10, 1, 10}, 10) == 4, "1 10 1 10; 10 must give 4");
        check(s.ferryTrips(new int[] {2, 3, 5, 7, 11}, 12) == 3, "2 3 5 7 11; 12 must give 3");
        check(s.ferryTrips(new int[] {1000, 1000}, 1000) == 2, "1000 1000; 1000 must give 2");
        check(s.ferryTrips(new int[] {999, 1, 1}, 1000) == 2, "999 1 1; 1000 must give 2");
        check(s.ferryTrips(new int[] {4, 4, 4, 4, 4}, 12) == 2, "4 4 4 4 4; 12 must give 2");
        check(s.ferryTrips(new int[] {4, 4, 4, 4, 4}, 11) == 3, "4 4 4 4 4; 11 must give 3");
        check(s.ferryTrips(new int[] {6, 4, 6, 4}, 10) == 2, "6 4 6 4; 10 must give 2");
        check(s.ferryTrips(new int[] {7, 4, 7, 4}, 10) == 4, "7 4 7 4; 10 must give 4");
        check(s.ferryTrips(repeat(1000, 3), 10) == 334, "1000 numbers; 10 must give 334");
        check(s.ferryTrips(repeat(500, 6, 5), 10) == 1000, "1000 numbers; 10 must give 1000");
        check(s.ferryTrips(repeat(1000, 1), 1000) == 1, "1000 numbers; 1000 must give 1");
    }
}
