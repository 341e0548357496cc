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
        expect(bytes(1, 2, 3, 4), 0, 1, 1);
        expect(bytes(1, 2, 3, 4), 3, 1, 4);
        expect(bytes(1, 2, 3, 4), 2, 2, 7);
        expect(bytes(1, 2, 3, 4), 0, 0, 0);
        expect(bytes(1, 2, 3, 4), 3, 0, 0);
        expect(bytes(1, 2, 3, 4), 4, 0, 0);
        expect(bytes(1, 2, 3, 4), 4, 1, -1);
        expect(bytes(1, 2, 3, 4), 5, 1, -1);
        expect(bytes(1, 2, 3, 4), 100, 3, -1);
        expect(bytes(255, 128, 127, 0), 0, 4, 510);
        expect(bytes(255, 128, 127, 0), 1, 2, 255);
        expect(bytes(200), 0, 1, 200);
        expect(bytes(), 0, 1, -1);
        expect(bytes(), 0, 0, 0);
        expect(bytes(1, 2, 3, 4), 50, 0, 0);
        byte[] many = new byte[100000];
        Arrays.fill(many, (byte) 255);
        expect(many, 0, 100000, 25500000);
        expect(many, 99999, 1, 255);
    }
}
