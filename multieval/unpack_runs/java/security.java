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

    static byte[] packed(int... counts) {
        byte[] made = new byte[5 * counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int k = 0; k < 4; k++) {
                made[5 * i + k] = (byte) (counts[i] >> (24 - 8 * k));
            }
            made[5 * i + 4] = (byte) (65 + i);
        }
        return made;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        byte[] small = packed(2, 0, 3);
        for (int size = 0; size < 15; size++) {
            check(size % 5 == 0 || s.unpackRuns(Arrays.copyOf(small, size), 5) == null, "packed data that is cut");
        }
        for (int limit = 0; limit <= 8; limit++) {
            byte[] expected = limit < 5 ? null : bytes(65, 65, 67, 67, 67);
            check(Arrays.equals(s.unpackRuns(small, limit), expected), "a limit below, at, above");
        }
        for (int large : new int[] {5, 255, 256, 1000000, 0x7fffffff, 0x80000000, 0x80000001, -2, -1}) {
            check(s.unpackRuns(packed(large), 4) == null, "one large count");
            check(s.unpackRuns(packed(large, 1), 4) == null, "a large count in front");
            check(s.unpackRuns(packed(1, large), 4) == null, "a large count behind");
            check(s.unpackRuns(packed(large, large), 4) == null, "two large counts");
        }
        check(s.unpackRuns(packed(3, -3, 2), 4) == null, "a sum of 2 to the power of 32, and 2");
        check(s.unpackRuns(packed(4, -1), 4) == null, "a sum of 2 to the power of 32, and 3");
        check(s.unpackRuns(packed(4, -1, 1), 4) == null, "and 4");
        check(s.unpackRuns(packed(0x80000000, 0x80000000), 4) == null, "a sum of 2 to the power of 32");
        check(s.unpackRuns(packed(0x80000000, 0x80000000), 0) == null, "the same, and no room");
        int[] all = new int[20];
        Arrays.fill(all, 0x7fffffff);
        check(s.unpackRuns(packed(all), 1000000) == null, "many gigabytes");
        int[] full = new int[200000];
        Arrays.fill(full, 1000000);
        check(s.unpackRuns(packed(full), 1000000) == null, "many runs, each of as many bytes as the limit");
        check(Arrays.equals(s.unpackRuns(packed(0, 0, 0), 0), bytes()), "nothing, and no room");
        check(s.unpackRuns(packed(4, 0, 1), 4) == null, "one byte too many");
        check(Arrays.equals(s.unpackRuns(packed(4, 0, 1), 5), bytes(65, 65, 65, 65, 67)), "none too many");
    }
}
