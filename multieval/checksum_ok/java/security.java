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

    static void expect(byte[] frame, boolean expected) {
        if (new Solution().checksumOk(frame) != expected) {
            throw new AssertionError(Arrays.toString(frame) + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(bytes(), false);
        expect(bytes(0), true);
        expect(bytes(7), false);
        expect(bytes(7, 7), true);
    }
}
