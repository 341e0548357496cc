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

    static int[] joined(int[] a, int... b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    public static void main(String[] args) {
        int[][] none = {
            {}, {1}, {2}, {3}, {4}, {5}, {0, 1, 1}, {0, 1, 2}, {0, 1, 3}, {0, 1, 5}, {0, 1, 5, 4}, {0, 1, 5, 5, 0, 1}, {5, 0, 1},
            {5, 5, 5, 0, 1, 0, 1, 0, 1, 0, 1}, {4, 0, 1}, {0, 1, 1, 0, 1, 0, 1}, {0}, {0, 1, 0}, {0, 1, 0, 1, 1, 0},
            {0, 1, 0, 0, 3}, {0, 0, 0, 0, 3}, {0, MIN, 0, 0, 3}, {0, 1, 0, 0, 3, 5, 0, 1},
            {0, MAX, 0, 1, 1}, {0, MIN, 0, -1, 1}, {0, MAX, 0, MAX, 1}, {0, MIN, 0, MIN, 1},
            {0, MAX, 0, 1, 1, 0, -1, 1}, {0, MAX, 0, 1, 1, 5, 0, 1}, {0, 65536, 0, 32768, 2}, {0, 65536, 4, 2},
            {0, MIN, 4, 2}, {0, MIN, 0, -1, 2}, {0, MIN, 0, -1, 3}, {0, MIN, 0, -1, 3, 5, 0, 1}, {0, 46341, 4, 2},
            {0, 65536, 4, 2, 0, 65536, 3}, {0, 65536, 4, 2, 5, 0, 1}, {0, 1, 0, 65536, 4, 2, 5}, {0, MIN, 0, -1, 3, 0, -1, 1}};
        for (int[] code : none) {
            gives(null, code);
        }
        gives(2, 0, 1, 0, 1, 1);
        gives(0, 0, 0, 0, 1, 3);
        gives(MAX, 0, -MAX, 0, -1, 3);
        gives(2147395600, 0, 46340, 4, 2);
        int[] full = new int[32];
        for (int i = 0; i < 16; i++) {
            full[2 * i + 1] = i;
        }
        gives(15, full);
        for (int[] end : new int[][] {{0, 1}, {0, 1, 0, 1}, {0, 1, 5, 5}, {4}, {4, 1}, {4, 5, 5}}) {
            gives(null, joined(full, end));
        }
        gives(14, joined(full, 5, 4));
        int[] code = new int[100000];
        Arrays.fill(code, 4);
        code[0] = 0;
        code[1] = 3;
        gives(null, code);
        for (int i = 3; i < code.length; i += 2) {
            code[i] = 2;
        }
        gives(null, code);
        Arrays.fill(code, 1, code.length, 5);
        gives(null, code);
    }
}
