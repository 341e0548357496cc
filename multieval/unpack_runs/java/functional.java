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
        byte[] zero = bytes(0, 0, 0, 0, 9, 0, 0, 0, 1, 255, 0, 0, 0, 0, 9);
        check(Arrays.equals(s.unpackRuns(zero, 1), bytes(255)), "counts of 0");
        check(Arrays.equals(s.unpackRuns(bytes(0, 0, 0, 0, 9), 1), bytes()), "a count of 0 alone");
        byte[] a = new byte[257 + 65538];
        Arrays.fill(a, 0, 257, (byte) 200);
        check(Arrays.equals(s.unpackRuns(bytes(0, 0, 1, 1, 200, 0, 1, 0, 2, 0), 100000), a), "counts of two and three bytes");
        byte[] b = new byte[1000000];
        Arrays.fill(b, (byte) 5);
        b[999999] = 6;
        check(Arrays.equals(s.unpackRuns(bytes(0, 15, 66, 63, 5, 0, 0, 0, 1, 6), 1000000), b), "as many bytes as there may be");
        byte[] many = new byte[500];
        byte[] expected = new byte[200];
        for (int i = 0; i < 100; i++) {
            many[5 * i + 3] = 2;
            many[5 * i + 4] = expected[2 * i] = expected[2 * i + 1] = (byte) (i + 100);
        }
        check(Arrays.equals(s.unpackRuns(many, 200), expected), "a hundred runs");
        check(Arrays.equals(s.unpackRuns(many, 5000), expected), "more room than is needed");
    }
}
