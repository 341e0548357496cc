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
        check(s.segmentsLit(17) == 5, "17 must give 5");
        check(s.segmentsLit(208) == 18, "208 must give 18");
        check(s.segmentsLit(4) == 4, "4 must give 4");
    }
}
