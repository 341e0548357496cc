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

    static void gives(byte[] text, int... ends) {
        for (int n = 0; n < ends.length; n++) {
            check(Arrays.equals(new Solution().cutText(text, n), Arrays.copyOf(text, ends[n])), "some bytes differ");
        }
    }

    public static void main(String[] args) {
        gives(bytes(0x80), 0, 1, 1);
        gives(bytes(0x80, 0xbf), 0, 0, 2, 2);
        gives(bytes(0x80, 0xbf, 0x80, 0xbf), 0, 0, 0, 0, 4, 4);
        gives(bytes(0xa9, 0x80, 'y', 'z'), 0, 0, 2, 3, 4, 4);
        gives(bytes('y', 'A', 0x80, 0x81, 0x82, 'z'), 0, 1, 1, 1, 1, 5, 6, 6);
        gives(bytes(0xf0, 'a', 0xe2, 'b', 0xc3, 0xff), 0, 1, 2, 3, 4, 5, 6, 6);
        gives(bytes(0xf0, 0x9f, 0x98, 0xe2, 0x82), 0, 0, 0, 3, 3, 5, 5);
        gives(bytes(0xed, 0xa0, 0x80, 0xc0, 0x80, 0x80, 'x'), 0, 0, 0, 3, 3, 3, 6, 7, 7);
        gives(bytes(0xc3, 0xa9, 0xe2, 0x82, 0xac, 'z'), 0, 0, 2, 2, 2, 5, 6);
        gives(bytes(), 0, 0);
        byte[] many = new byte[1000000];
        Arrays.fill(many, (byte) 0x80);
        check(new Solution().cutText(many, 999999).length == 0, "a million such bytes");
        check(Arrays.equals(new Solution().cutText(many, 1000000), many), "all of them");
    }
}
