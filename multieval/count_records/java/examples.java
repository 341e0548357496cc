// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static byte[] bytes(int... values) {
        byte[] made = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            made[i] = (byte) values[i];
        }
        return made;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s.countRecords(bytes(1, 2, 65, 66, 7, 0), 7) == 1, "one record has the tag 7");
        check(s.countRecords(bytes(1, 0, 1, 1, 9), 1) == 2, "two records have the tag 1");
        check(s.countRecords(bytes(), 1) == 0, "the empty message has no records");
    }
}
