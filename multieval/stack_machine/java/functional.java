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

    static final int MIN = Integer.MIN_VALUE;
    static final int MAX = Integer.MAX_VALUE;

    static void gives(Integer expected, int... code) {
        check(Objects.equals(new Solution().runProgram(code), expected), "expected " + expected);
    }

    public static void main(String[] args) {
        gives(0, 0, 0);
        gives(5, 0, 5);
        gives(MIN, 0, MIN);
        gives(MAX, 0, MAX);
        gives(-1, 0, MIN, 0, MAX, 1);
        gives(MAX, 0, MAX - 1, 0, 1, 1);
        gives(MIN, 0, -65536, 0, 32768, 2);
        gives(3, 0, 7, 0, 2, 3);
        gives(-3, 0, 7, 0, -2, 3);
        gives(3, 0, -7, 0, -2, 3);
        gives(0, 0, -1, 0, 2, 3);
        gives(-MAX, 0, MAX, 0, -1, 3);
        gives(MIN, 0, MIN, 0, 1, 3);
        gives(4, 0, 4, 0, 5, 5);
        gives(8, 0, 4, 4, 1);
        gives(14, 0, 2, 0, 3, 0, 4, 2, 1);
        gives(20, 0, 2, 0, 3, 1, 0, 4, 2);
        gives(9, 0, 1, 5, 0, 9);
        gives(null, 6);
        gives(null, -1);
        gives(null, 0, 1, 6, 0, 2);
        gives(null, 0, 1, MAX);
        int[] full = new int[47];
        for (int i = 0; i < 16; i++) {
            full[2 * i + 1] = i;
        }
        Arrays.fill(full, 32, 47, 1);
        gives(15, Arrays.copyOf(full, 32));
        gives(120, full);
        int[] large = new int[100000];
        for (int i = 1; i < 100000; i++) {
            large[i] = i == 1 ? 1 : i % 2 == 0 ? 4 : 2;
        }
        gives(1, large);
    }
}
