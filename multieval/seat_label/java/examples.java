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
        check("1A".equals(s.seatLabel(1, 4)), "1; 4 must give \"1A\"");
        check("2C".equals(s.seatLabel(7, 4)), "7; 4 must give \"2C\"");
        check("11A".equals(s.seatLabel(61, 6)), "61; 6 must give \"11A\"");
    }
}
