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

    static byte[] last(int size, int n) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 65);
        bytes[size - 1] = (byte) n;
        return bytes;
    }

    public static void main(String[] args) {
        for (int n = 2; n <= 16; n++) {
            for (int at = 32 - n; at < 31; at++) {
                for (int value : new int[] {65, n - 1, n ^ 128}) {
                    byte[] bytes = filled(32, 65, n);
                    bytes[at] = (byte) value;
                    expect(bytes, -1);
                }
            }
            byte[] one = filled(16, 65, n);
            one[16 - n] = 65;
            expect(one, -1);
            byte[] same = filled(32, n, n);
            same[32 - n] = 65;
            expect(same, -1);
            expect(last(32, n), -1);
            if (n > 2) {
                byte[] bytes = filled(32, 65, n);
                bytes[32 - n]--;
                bytes[30]++;
                expect(bytes, -1);
            }
        }
        for (int n : new int[] {17, 31, 32, 33, 127, 128, 129, 240, 255}) {
            for (int size : new int[] {16, 32, 256, 272}) {
                expect(filled(size, 65, n), -1);
                expect(last(size, n), -1);
            }
        }
        for (int size = 16; size <= 48; size += 16) {
            expect(last(size, 0), -1);
            expect(new byte[size], -1);
        }
        for (int size = 1; size <= 31; size++) {
            for (int n : new int[] {1, 3, 16}) {
                if (size != 16) {
                    expect(filled(size, 65, n), -1);
                }
            }
        }
        expect(filled(9999, 65, 15), -1);
        expect(new byte[0], -1);
        for (int n = 1; n <= 16; n++) {
            expect(filled(32, 65, n), 32 - n);
        }
    }
}
