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
        check(s.batteryLevel(new int[] {}) == 50, "no numbers must give 50");
        check(s.batteryLevel(new int[] {0}) == 50, "0 must give 50");
        check(s.batteryLevel(new int[] {50}) == 100, "50 must give 100");
        check(s.batteryLevel(new int[] {51}) == 100, "51 must give 100");
        check(s.batteryLevel(new int[] {-50}) == 0, "-50 must give 0");
        check(s.batteryLevel(new int[] {-51}) == 0, "-51 must give 0");
        check(s.batteryLevel(new int[] {60, -20}) == 80, "60 -20 must give 80");
        check(s.batteryLevel(new int[] {-60, 20}) == 20, "-60 20 must give 20");
        check(s.batteryLevel(new int[] {49}) == 99, "49 must give 99");
        check(s.batteryLevel(new int[] {-49}) == 1, "-49 must give 1");
        check(s.batteryLevel(new int[] {1000, -1}) == 99, "1000 -1 must give 99");
        check(s.batteryLevel(new int[] {-1000, 1}) == 1, "-1000 1 must give 1");
        check(s.batteryLevel(new int[] {1000, -1000}) == 0, "1000 -1000 must give 0");
        check(s.batteryLevel(new int[] {-1000, 1000}) == 100, "-1000 1000 must give 100");
        check(s.batteryLevel(new int[] {40, 40, -30}) == 70, "40 40 -30 must give 70");
        check(s.batteryLevel(new int[] {-40, -40, 30}) == 30, "-40 -40 30 must give 30");
        check(s.batteryLevel(new int[] {100, -100, 100, -30}) == 70, "100 -100 100 -30 must give 70");
        check(s.batteryLevel(new int[] {10, 20, 30, -40}) == 60, "10 20 30 -40 must give 60");
        check(s.batteryLevel(new int[] {-10, -20, -30, 40}) == 40, "-10 -20 -30 40 must give 40");
        check(s.batteryLevel(new int[] {25, 25, 1, -1, -100, -1, 7}) == 7, "25 25 1 -1 -100 -1 7 must give 7");
        check(s.batteryLevel(new int[] {5, -7, 11, -13}) == 46, "5 -7 11 -13 must give 46");
        check(s.batteryLevel(repeat(500, 70, -30)) == 70, "1000 numbers must give 70");
        check(s.batteryLevel(repeat(500, 30, -70)) == 0, "1000 numbers must give 0");
        check(s.batteryLevel(repeat(400, 1)) == 100, "400 numbers must give 100");
        check(s.batteryLevel(repeat(400, -1)) == 0, "400 numbers must give 0");
    }
}
