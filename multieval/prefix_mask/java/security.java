// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int n, long expected) {
        long found = new Solution().prefixMask(n);
        if (found != expected) {
            throw new AssertionError("n = " + n + ": the mask is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(0, 0L);
        expect(33, 4294967295L);
        expect(34, 4294967295L);
        expect(35, 4294967295L);
        expect(40, 4294967295L);
        expect(63, 4294967295L);
        expect(64, 4294967295L);
        expect(65, 4294967295L);
        expect(95, 4294967295L);
        expect(96, 4294967295L);
        expect(97, 4294967295L);
        expect(127, 4294967295L);
        expect(128, 4294967295L);
        expect(129, 4294967295L);
        expect(160, 4294967295L);
        expect(254, 4294967295L);
        expect(255, 4294967295L);
        expect(1, 2147483648L);
        expect(32, 4294967295L);
    }
}
