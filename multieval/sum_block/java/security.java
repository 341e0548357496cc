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

    static void expect(byte[] data, int offset, int length, int expected) {
        int found = new Solution().sumBlock(data, offset, length);
        if (found != expected) {
            throw new AssertionError(data.length + " bytes, offset " + offset + ", length " + length + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(bytes(1, 2, 3, 4), 3, 2, -1);
        expect(bytes(1, 2, 3, 4), 0, 5, -1);
        expect(bytes(1, 2, 3, 4), 1, 4, -1);
        expect(bytes(1, 2, 3, 4), 2, 3, -1);
        expect(bytes(1, 2, 3, 4), 1, 1000, -1);
        expect(bytes(1, 2, 3, 4), 1, 2147483647, -1);
        expect(bytes(1, 2, 3, 4), 4, 2147483647, -1);
        expect(bytes(1, 2, 3, 4), 2147483647, 1, -1);
        expect(bytes(1, 2, 3, 4), 2147483647, 2147483647, -1);
        expect(bytes(1, 2, 3, 4), 2147483647, 4, -1);
        expect(bytes(1, 2, 3, 4), 1073741824, 1073741824, -1);
        expect(bytes(1, 2, 3, 4), 3, 2147483645, -1);
        expect(bytes(1, 2, 3, 4), 2, 2147483646, -1);
        expect(bytes(), 2147483647, 2147483647, -1);
        expect(bytes(1, 2, 3, 4), 0, 2147483647, -1);
        expect(bytes(1, 2, 3, 4), 2147483647, 0, 0);
        expect(bytes(1, 2, 3, 4), 0, 4, 10);
    }
}
