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
        check(Arrays.equals(s.cutText(bytes(97, 195, 169, 98), 2), bytes(97)), "n = 2");
        check(Arrays.equals(s.cutText(bytes(97, 195, 169, 98), 3), bytes(97, 195, 169)), "n = 3");
        check(Arrays.equals(s.cutText(bytes(97, 195, 169, 98), 9), bytes(97, 195, 169, 98)), "n = 9");
        check(Arrays.equals(s.cutText(bytes(), 5), bytes()), "the empty text");
    }
}
