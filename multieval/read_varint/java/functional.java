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
        for (int bit = 0; bit < 32; bit++) {
            for (int off = -1; off <= 1; off++) {
                long number = (1L << bit) + off;
                long rest = number;
                byte[] made = new byte[9];
                Arrays.fill(made, (byte) 255);
                int used = 0;
                do {
                    made[used++] = (byte) (rest % 128 + (rest > 127 ? 128 : 0));
                    rest /= 128;
                } while (rest > 0);
                check(s.readVarint(Arrays.copyOf(made, used)) == number, "a power of two and its neighbours");
                check(s.readVarint(made) == number, "the same with bytes behind it");
                while (used < 5) {
                    made[used - 1] |= (byte) 128;
                    made[used++] = 0;
                    check(s.readVarint(Arrays.copyOf(made, used)) == number, "the same with upper groups of zero");
                }
            }
        }
        check(s.readVarint(new byte[1000000]) == 0, "zero, and much behind it");
    }
}
