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
        check(s.heatingHours(new int[] {18}) == 0, "18 must give 0");
        check(s.heatingHours(new int[] {17}) == 1, "17 must give 1");
        check(s.heatingHours(new int[] {21}) == 0, "21 must give 0");
        check(s.heatingHours(new int[] {22}) == 0, "22 must give 0");
        check(s.heatingHours(new int[] {20}) == 0, "20 must give 0");
        check(s.heatingHours(new int[] {19, 20, 21}) == 0, "19 20 21 must give 0");
        check(s.heatingHours(new int[] {17, 18}) == 2, "17 18 must give 2");
        check(s.heatingHours(new int[] {17, 21}) == 2, "17 21 must give 2");
        check(s.heatingHours(new int[] {17, 22}) == 1, "17 22 must give 1");
        check(s.heatingHours(new int[] {17, 21, 22, 21}) == 2, "17 21 22 21 must give 2");
        check(s.heatingHours(new int[] {22, 18, 19}) == 0, "22 18 19 must give 0");
        check(s.heatingHours(new int[] {16, 18, 21, 22, 20, 17, 19}) == 5, "16 18 21 22 20 17 19 must give 5");
        check(s.heatingHours(new int[] {-50, 50}) == 1, "-50 50 must give 1");
        check(s.heatingHours(new int[] {50, -50}) == 1, "50 -50 must give 1");
        check(s.heatingHours(new int[] {0, 20, 20, 20, 20}) == 5, "0 20 20 20 20 must give 5");
        check(s.heatingHours(new int[] {20, 20, 17, 20, 20}) == 3, "20 20 17 20 20 must give 3");
        check(s.heatingHours(new int[] {17, 17, 22, 22, 17, 17}) == 4, "17 17 22 22 17 17 must give 4");
        check(s.heatingHours(new int[] {18, 17, 18, 22, 18, 17}) == 3, "18 17 18 22 18 17 must give 3");
        check(s.heatingHours(new int[] {21, 22, 21, 17, 21}) == 2, "21 22 21 17 21 must give 2");
        check(s.heatingHours(new int[] {17, 22, 20, 17, 22, 20}) == 2, "17 22 20 17 22 20 must give 2");
        check(s.heatingHours(repeat(200, 10, 20, 21, 30)) == 600, "800 numbers must give 600");
        check(s.heatingHours(repeat(300, 19)) == 0, "300 numbers must give 0");
        check(s.heatingHours(repeat(150, 22, 18, 21)) == 0, "450 numbers must give 0");
        check(s.heatingHours(repeat(300, 17)) == 300, "300 numbers must give 300");
    }
}
