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
        expect(bytes(65, 100, 97, 0, 0, 0, 0, 0), "Ada");
        expect(bytes(66, 111, 98, 0, 120, 0, 0, 0), "Bob");
    }
}
