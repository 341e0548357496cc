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
        check(s.shiftMinutes("06:30", "14:00") == 450, "\"06:30\"; \"14:00\" must give 450");
        check(s.shiftMinutes("22:00", "06:15") == 495, "\"22:00\"; \"06:15\" must give 495");
    }
}
