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
        check(s.nextBus(new int[] {400, 430, 460}, 410) == 20, "400 430 460; 410 must give 20");
        check(s.nextBus(new int[] {0, 700}, 650) == 50, "0 700; 650 must give 50");
        check(s.nextBus(new int[] {0, 700}, 1400) == 40, "0 700; 1400 must give 40");
    }
}
