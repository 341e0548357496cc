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
        byte[] a = bytes(5, 3, 5, 0, 5, 5, 0, 6, 1, 5);
        check(s.countRecords(a, 5) == 2, "bytes of a value are no tags");
        check(s.countRecords(a, 6) == 1, "the last record");
        check(s.countRecords(a, 0) == 0, "no record has the tag 0");
        byte[] b = new byte[514];
        b[0] = b[257] = (byte) 200;
        b[1] = b[258] = (byte) 255;
        check(s.countRecords(b, 200) == 2, "long values");
        check(s.countRecords(new byte[20], 0) == 10, "ten empty records");
    }
}
