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

    static void expect(byte[] value) {
        byte[] found = new Solution().encodeField(value);
        byte[] expected = null;
        if (value.length < 256) {
            expected = new byte[value.length + 1];
            expected[0] = (byte) value.length;
            System.arraycopy(value, 0, expected, 1, value.length);
        }
        if (!Arrays.equals(expected, found)) {
            throw new AssertionError("the field of " + value.length + " bytes is another one");
        }
    }

    public static void main(String[] args) {
        expect(bytes());
        for (int size : new int[] {255, 256, 257, 258, 511, 512, 1000, 65535, 65536, 65537, 100000}) {
            byte[] value = new byte[size];
            for (int i = 0; i < size; i++) {
                value[i] = (byte) (i * 7 + 1);
            }
            expect(value);
        }
    }
}
