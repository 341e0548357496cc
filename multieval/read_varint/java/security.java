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
        byte[] zeros = bytes(128, 128, 128, 128, 0);
        byte[] ones = bytes(255, 255, 255, 255, 15);
        for (int n = 0; n < 5; n++) {
            check(s.readVarint(Arrays.copyOf(zeros, n)) == -1, "a number that is cut, groups of zero");
            check(s.readVarint(Arrays.copyOf(ones, n)) == -1, "a number that is cut, groups of ones");
        }
        check(s.readVarint(zeros) == 0, "five bytes");
        check(s.readVarint(ones) == 4294967295L, "the largest number");
        for (int last = 0; last < 128; last++) {
            long expected = last < 16 ? 1 + ((long) last << 28) : -1;
            check(s.readVarint(bytes(129, 128, 128, 128, last)) == expected, "the fifth group");
        }
        check(s.readVarint(bytes(255, 255, 255, 255, 255)) == -1, "five bytes and no end");
        check(s.readVarint(bytes(133, 128, 128, 128, 128, 0)) == -1, "six bytes, a group of zero");
        check(s.readVarint(bytes(133, 128, 128, 128, 128, 1)) == -1, "six bytes");
        check(s.readVarint(bytes(133, 128, 128, 128, 128, 32)) == -1, "six bytes, other bits");
        check(s.readVarint(bytes(133, 128, 128, 128, 128, 128, 128, 128, 128, 2)) == -1, "a bit that is the 65th");
        for (int n = 6; n < 60; n++) {
            byte[] many = new byte[n];
            Arrays.fill(many, (byte) 128);
            check(s.readVarint(many) == -1, "many bytes and no end");
            for (int last = 0; last < 6; last++) {
                many[n - 1] = (byte) last;
                check(s.readVarint(many) == -1, "many bytes");
            }
        }
        byte[] large = new byte[1000000];
        Arrays.fill(large, (byte) 255);
        check(s.readVarint(large) == -1, "a million bytes and no end");
        large[999999] = 1;
        check(s.readVarint(large) == -1, "a million bytes");
    }
}
