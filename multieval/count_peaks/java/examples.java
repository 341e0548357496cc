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
        check(s.countPeaks(new int[] {1, 5, 2, 6, 3}) == 2, "1 5 2 6 3 must give 2");
        check(s.countPeaks(new int[] {9, 4, 7}) == 0, "9 4 7 must give 0");
        check(s.countPeaks(new int[] {0, 3, 2, 2, 1}) == 1, "0 3 2 2 1 must give 1");
    }
}
