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
        check("12 34 56".equals(s.groupPhone("123456")), "\"123456\" must give \"12 34 56\"");
        check("00 49".equals(s.groupPhone("0049")), "\"0049\" must give \"00 49\"");
    }
}
