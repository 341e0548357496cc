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
        check("12.345".equals(s.groupDigits(12345)), "12345 must give \"12.345\"");
        check("-9.876.543".equals(s.groupDigits(-9876543)), "-9876543 must give \"-9.876.543\"");
        check("70".equals(s.groupDigits(70)), "70 must give \"70\"");
    }
}
