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
        check("10:15".equals(s.shiftClock("09:05", 70)), "\"09:05\"; 70 must give \"10:15\"");
        check("00:05".equals(s.shiftClock("23:50", 15)), "\"23:50\"; 15 must give \"00:05\"");
        check("11:45".equals(s.shiftClock("12:30", -45)), "\"12:30\"; -45 must give \"11:45\"");
    }
}
