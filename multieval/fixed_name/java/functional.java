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
        expect(bytes(67, 104, 97, 114, 108, 101, 115, 0), "Charles");
        expect(bytes(97, 0, 0, 0, 0, 0, 0, 0), "a");
        expect(bytes(0, 0, 0, 0, 0, 0, 0, 0), "");
        expect(bytes(0, 120, 120, 120, 120, 120, 120, 120), "");
        expect(bytes(120, 32, 121, 0, 0, 0, 0, 0), "x y");
        expect(bytes(97, 98, 0, 122, 122, 122, 122, 122), "ab");
        expect(bytes(126, 32, 33, 0, 0, 0, 0, 0), "~ !");
        expect(bytes(97, 98, 99, 100, 101, 102, 0, 126), "abcdef");
        expect(bytes(97, 0, 98, 0, 99, 0, 100, 0), "a");
        expect(bytes(32, 32, 97, 32, 32, 0, 0, 0), "  a  ");
    }
}
