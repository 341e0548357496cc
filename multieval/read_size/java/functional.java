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

    static void expect(byte[] bytes, long limit, long expected) {
        long found = new Solution().readSize(bytes, limit);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(bytes) + ", " + limit + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(bytes(0, 0, 0, 0), 0L, 0L);
        expect(bytes(0, 0, 0, 0), 4294967295L, 0L);
        expect(bytes(0, 0, 0, 1), 0L, -1L);
        expect(bytes(0, 0, 0, 1), 1L, 1L);
        expect(bytes(0, 0, 0, 255), 255L, 255L);
        expect(bytes(0, 0, 1, 0), 255L, -1L);
        expect(bytes(0, 0, 0, 128), 200L, 128L);
        expect(bytes(0, 0, 128, 128), 32896L, 32896L);
        expect(bytes(0, 128, 128, 128), 4294967295L, 8421504L);
        expect(bytes(0, 255, 255, 255), 16777214L, -1L);
        expect(bytes(0, 255, 255, 255), 4294967295L, 16777215L);
        expect(bytes(1, 2, 3, 4), 4294967295L, 16909060L);
        expect(bytes(127, 128, 255, 0), 4294967295L, 2139160320L);
        expect(bytes(127, 255, 255, 255), 4294967295L, 2147483647L);
        expect(bytes(127, 255, 255, 255), 2147483647L, 2147483647L);
        expect(bytes(127, 255, 255, 255), 2147483646L, -1L);
        expect(bytes(0, 1, 0, 0), 65536L, 65536L);
        expect(bytes(18, 52, 86, 120), 5L, -1L);
    }
}
