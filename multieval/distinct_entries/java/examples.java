// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static final Solution s = new Solution();

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static int of(int... values) {
        byte[] message = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            message[i] = (byte) values[i];
        }
        return s.distinctEntries(message);
    }

    public static void main(String[] args) {
        check(of(0, 0, 0, 3, 1, 65, 2, 65, 66, 1, 65) == 2, "0 0 0 3 1 65 2 65 66 1 65");
        check(of(0, 0, 0, 0) == 0, "0 0 0 0");
        check(of(0, 0, 0, 1, 2, 65) == -1, "0 0 0 1 2 65");
        check(of(0, 0, 0, 1, 0, 9) == -1, "0 0 0 1 0 9");
    }
}
