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
        check("iii".equals(s.pageLabel(3, 10)), "3; 10 must give \"iii\"");
        check("xvii".equals(s.pageLabel(17, 20)), "17; 20 must give \"xvii\"");
        check("15".equals(s.pageLabel(25, 10)), "25; 10 must give \"15\"");
    }
}
