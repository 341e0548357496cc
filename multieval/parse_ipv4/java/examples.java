// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void check(Solution s, String text, long expected) {
        check(s.parseIpv4(text) == expected, text.length() < 99 ? text : "a long text");
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s, "10.0.0.1", 167772161L);
        check(s, "255.255.255.255", 4294967295L);
        check(s, "1.2.3", -1L);
        check(s, "1.2.3.256", -1L);
    }
}
