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
        check("2 hours 3 minutes 4 seconds".equals(s.durationText(7384)), "7384 must give \"2 hours 3 minutes 4 seconds\"");
        check("2 minutes 30 seconds".equals(s.durationText(150)), "150 must give \"2 minutes 30 seconds\"");
        check("1 minute 1 second".equals(s.durationText(61)), "61 must give \"1 minute 1 second\"");
    }
}
