// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static byte[] bytes(int... values) {
        byte[] made = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            made[i] = (byte) values[i];
        }
        return made;
    }

    static void expect(byte[] field, String expected) {
        String found = new Solution().readName(field);
        if (!expected.equals(found)) {
            throw new AssertionError("the name is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(bytes(77, 97, 114, 103, 97, 114, 101, 116), "Margaret");
        expect(bytes(49, 50, 51, 52, 53, 54, 55, 56), "12345678");
        expect(bytes(32, 32, 32, 32, 32, 32, 32, 32), "        ");
        expect(bytes(126, 126, 126, 126, 126, 126, 126, 126), "~~~~~~~~");
        expect(bytes(97, 98, 99, 100, 101, 102, 103, 0), "abcdefg");
        expect(bytes(97, 98, 99, 100, 101, 102, 0, 0), "abcdef");
    }
}
