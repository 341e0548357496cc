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
        check(s.robotCell("FFRF") == 12, "\"FFRF\" must give 12");
        check(s.robotCell("RFFFLF") == 31, "\"RFFFLF\" must give 31");
        check(s.robotCell("") == 0, "\"\" must give 0");
    }
}
