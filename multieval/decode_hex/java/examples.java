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
        check(Arrays.equals(s.decodeHex("4a6F00", 10), bytes(74, 111, 0)), "4a6F00, limit 10");
        check(Arrays.equals(s.decodeHex("4a6F00", 3), bytes(74, 111, 0)), "4a6F00, limit 3");
        check(s.decodeHex("zz", 10) == null, "zz fails");
        check(Arrays.equals(s.decodeHex("", 10), bytes()), "the empty text");
    }
}
