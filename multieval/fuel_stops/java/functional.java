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
        check(s.fuelStops(new int[] {1}, 1) == 0, "1; 1 must give 0");
        check(s.fuelStops(new int[] {2}, 1) == -1, "2; 1 must give -1");
        check(s.fuelStops(new int[] {1}, 1000) == 0, "1; 1000 must give 0");
        check(s.fuelStops(new int[] {1, 1}, 1) == 1, "1 1; 1 must give 1");
        check(s.fuelStops(new int[] {1, 1, 1}, 1) == 2, "1 1 1; 1 must give 2");
        check(s.fuelStops(new int[] {1, 1, 1}, 2) == 1, "1 1 1; 2 must give 1");
        check(s.fuelStops(new int[] {1, 1, 1, 1}, 2) == 1, "1 1 1 1; 2 must give 1");
        check(s.fuelStops(new int[] {5, 5}, 10) == 0, "5 5; 10 must give 0");
        check(s.fuelStops(new int[] {5, 5, 1}, 10) == 1, "5 5 1; 10 must give 1");
        check(s.fuelStops(new int[] {5, 5, 5, 5}, 10) == 1, "5 5 5 5; 10 must give 1");
        check(s.fuelStops(new int[] {6, 5, 5, 6}, 10) == 2, "6 5 5 6; 10 must give 2");
        check(s.fuelStops(new int[] {6, 4, 6, 4}, 10) == 1, "6 4 6 4; 10 must give 1");
        check(s.fuelStops(new int[] {7, 4, 7, 4}, 11) == 1, "7 4 7 4; 11 must give 1");
        check(s.fuelStops(new int[] {7, 4, 7, 4}, 10) == 3, "7 4 7 4; 10 must give 3");
        check(s.fuelStops(new int[] {3, 8, 3, 8}, 10) == 3, "3 8 3 8; 10 must give 3");
        check(s.fuelStops(new int[] {9, 2, 1, 8}, 10) == 2, "9 2 1 8; 10 must give 2");
        check(s.fuelStops(new int[] {10, 1, 10, 1}, 10) == 3, "10 1 10 1; 10 must give 3");
        check(s.fuelStops(new int[] {2, 8, 11}, 10) == -1, "2 8 11; 10 must give -1");
        check(s.fuelStops(new int[] {11, 2, 8}, 10) == -1, "11 2 8; 10 must give -1");
        check(s.fuelStops(new int[] {2, 11, 8}, 10) == -1, "2 11 8; 10 must give -1");
        check(s.fuelStops(new int[] {10}, 10) == 0, "10; 10 must give 0");
        check(s.fuelStops(new int[] {1000, 1000}, 1000) == 1, "1000 1000; 1000 must give 1");
        check(s.fuelStops(new int[] {999, 1, 1000}, 1000) == 1, "999 1 1000; 1000 must give 1");
        check(s.fuelStops(new int[] {4, 4, 4, 4, 4}, 12) == 1, "4 4 4 4 4; 12 must give 1");
        check(s.fuelStops(new int[] {4, 4, 4, 4, 4}, 11) == 2, "4 4 4 4 4; 11 must give 2");
        check(s.fuelStops(repeat(500, 3), 10) == 166, "500 numbers; 10 must give 166");
        check(s.fuelStops(repeat(500, 1), 1000) == 0, "500 numbers; 1000 must give 0");
        check(s.fuelStops(repeat(250, 6, 5), 10) == 499, "500 numbers; 10 must give 499");
        check(s.fuelStops(repeat(100, 1, 2), 1) == -1, "200 numbers; 1 must give -1");
    }
}
