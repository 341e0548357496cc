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
        check(s.meanOfPositive(new int[] {4, -1, 0, 7}) == 6, "4 -1 0 7: the mean is 5.5");
        check(s.meanOfPositive(new int[] {1, 1, 2}) == 1, "1 1 2");
        check(s.meanOfPositive(new int[] {10}) == 10, "10 alone");
    }
}
