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
        expect(24, 4294967040L);
        expect(1, 2147483648L);
        expect(32, 4294967295L);
    }
}
