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
        check(Arrays.equals(s.unpackRuns(bytes(0, 0, 0, 3, 65), 10), bytes(65, 65, 65)), "one run");
        check(Arrays.equals(s.unpackRuns(bytes(0, 0, 0, 2, 7, 0, 0, 0, 1, 8), 3), bytes(7, 7, 8)), "two runs");
        check(s.unpackRuns(bytes(0, 0, 0, 3, 65), 2) == null, "three bytes are more than two");
        check(Arrays.equals(s.unpackRuns(bytes(), 10), bytes()), "no packed bytes");
    }
}
