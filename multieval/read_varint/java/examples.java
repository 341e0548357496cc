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
        check(s.readVarint(bytes(5)) == 5, "5");
        check(s.readVarint(bytes(172, 2)) == 300, "172, 2");
        check(s.readVarint(bytes(133, 0, 9)) == 5, "133, 0, 9");
        check(s.readVarint(bytes(255, 255, 255, 255, 15)) == 4294967295L, "255, 255, 255, 255, 15");
    }
}
