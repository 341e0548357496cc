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
        check(of(0, 0, 0, 1, 0) == 1, "0 0 0 1 0");
        check(of(0, 0, 0, 2, 0, 0) == 1, "0 0 0 2 0 0");
        check(of(0, 0, 0, 2, 0, 1, 0) == 2, "0 0 0 2 0 1 0");
        check(of(0, 0, 0, 1, 3, 0, 255, 128) == 1, "0 0 0 1 3 0 255 128");
        check(of(0, 0, 0, 4, 1, 0, 2, 0, 0, 1, 0, 2, 0, 1) == 3, "0 0 0 4 1 0 2 0 0 1 0 2 0 1");
        check(of(0, 0, 0, 3, 2, 1, 2, 2, 2, 1, 2, 1, 2) == 2, "0 0 0 3 2 1 2 2 2 1 2 1 2");
        check(of(0, 0, 0, 2, 3, 97, 0, 98, 3, 97, 0, 99) == 2, "0 0 0 2 3 97 0 98 3 97 0 99");
        check(of(0, 0, 0, 5, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1) == 3, "0 0 0 5 1 1 1 2 1 3 1 2 1 1");
        check(of() == -1, "the empty message");
        check(of(0, 0, 0) == -1, "0 0 0");
        check(of(0, 0, 0, 0, 0) == -1, "0 0 0 0 0");
        check(of(0, 0, 0, 1) == -1, "0 0 0 1");
        check(of(0, 0, 0, 2, 1, 7) == -1, "0 0 0 2 1 7");
        check(of(0, 0, 0, 1, 0, 0) == -1, "0 0 0 1 0 0");
        check(of(0, 0, 0, 2, 1, 200, 1, 72) == 2, "0 0 0 2 1 200 1 72");
        byte[] big = new byte[100000];
        big[1] = 1;
        big[2] = (byte) (99996 >> 8);
        big[3] = (byte) 99996;
        check(s.distinctEntries(big) == 1, "99,996 empty entries");
        big = new byte[4 + 5 * 19999];
        big[2] = (byte) (19999 >> 8);
        big[3] = (byte) 19999;
        for (int i = 0; i < 19999; i++) {
            big[4 + 5 * i] = 4;
            big[5 + 5 * i] = (byte) 255;
            big[7 + 5 * i] = (byte) (i % 10000 >> 8);
            big[8 + 5 * i] = (byte) (i % 10000);
        }
        check(s.distinctEntries(big) == 10000, "19,999 entries, 10,000 of them different");
        big = new byte[4 + 3 * 256];
        Arrays.fill(big, (byte) 'x');
        big[0] = big[1] = big[2] = 0;
        big[3] = 3;
        big[4] = big[260] = big[516] = (byte) 255;
        big[515] = 'y';
        check(s.distinctEntries(big) == 2, "three long entries");
    }
}
