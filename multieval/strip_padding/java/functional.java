// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(byte[] bytes, int expected) {
        byte[] right = expected < 0 ? null : Arrays.copyOf(bytes, expected);
        byte[] found = new Solution().stripPadding(bytes.clone());
        if (!Arrays.equals(found, right)) {
            throw new AssertionError(Arrays.toString(bytes) + ": the result is " + Arrays.toString(found));
        }
    }

    static byte[] filled(int size, int data, int n) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) data);
        Arrays.fill(bytes, Math.max(0, size - n), size, (byte) n);
        return bytes;
    }

    public static void main(String[] args) {
        for (int size : new int[] {16, 32, 48, 1600, 10000}) {
            for (int n = 1; n <= 16; n += size > 48 ? 5 : 1) {
                expect(filled(size, 65, n), size - n);
                expect(filled(size, 0, n), size - n);
                expect(filled(size, 255, n), size - n);
            }
        }
        expect(filled(16, 4, 4), 12);
        expect(new byte[] {9, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 15);
        expect(new byte[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2, 2}, 14);
        expect(filled(32, 16, 16), 16);
    }
}
