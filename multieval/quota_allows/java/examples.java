// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long quota, long used, long size, boolean expected) {
        if (new Solution().quotaAllows(quota, used, size) != expected) {
            throw new AssertionError("quota " + quota + ", used " + used + ", size " + size + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(100L, 40L, 60L, true);
        expect(100L, 40L, 61L, false);
        expect(100L, 120L, 0L, false);
    }
}
