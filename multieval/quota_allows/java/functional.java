// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long quota, long used, long size, boolean expected) {
        if (new Solution().quotaAllows(quota, used, size) != expected) {
            throw new AssertionError("quota " + quota + ", used " + used + ", size " + size + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(0L, 0L, 0L, true);
        expect(0L, 0L, 1L, false);
        expect(0L, 1L, 0L, false);
        expect(1L, 0L, 1L, true);
        expect(1L, 1L, 0L, true);
        expect(1L, 1L, 1L, false);
        expect(100L, 0L, 100L, true);
        expect(100L, 0L, 101L, false);
        expect(100L, 100L, 0L, true);
        expect(100L, 100L, 1L, false);
        expect(100L, 101L, 0L, false);
        expect(100L, 150L, 10L, false);
        expect(5000000000L, 4000000000L, 1000000000L, true);
        expect(5000000000L, 4000000000L, 1000000001L, false);
        expect(4294967296L, 4294967295L, 1L, true);
        expect(4294967296L, 4294967295L, 2L, false);
        expect(1000000000000000000L, 900000000000000000L, 100000000000000000L, true);
        expect(1000000000000000000L, 900000000000000000L, 100000000000000001L, false);
        expect(9223372036854775807L, 0L, 9223372036854775807L, true);
        expect(9223372036854775807L, 9223372036854775807L, 0L, true);
        expect(9223372036854775807L, 9223372036854775802L, 5L, true);
        expect(9223372036854775806L, 0L, 9223372036854775807L, false);
        expect(9223372036854775806L, 9223372036854775807L, 0L, false);
        expect(0L, 0L, 9223372036854775807L, false);
        expect(0L, 9223372036854775807L, 0L, false);
    }
}
