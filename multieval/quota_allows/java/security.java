// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long quota, long used, long size, boolean expected) {
        if (new Solution().quotaAllows(quota, used, size) != expected) {
            throw new AssertionError("quota " + quota + ", used " + used + ", size " + size + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(9223372036854775807L, 9223372036854775807L, 1L, false);
        expect(9223372036854775807L, 1L, 9223372036854775807L, false);
        expect(9223372036854775807L, 9223372036854775807L, 9223372036854775807L, false);
        expect(100L, 1L, 9223372036854775807L, false);
        expect(100L, 9223372036854775807L, 1L, false);
        expect(100L, 40L, 9223372036854775807L, false);
        expect(100L, 9223372036854775807L, 9223372036854775807L, false);
        expect(0L, 9223372036854775807L, 1L, false);
        expect(0L, 1L, 9223372036854775807L, false);
        expect(9223372036854775807L, 4611686018427387904L, 4611686018427387904L, false);
        expect(9223372036854775806L, 4611686018427387904L, 4611686018427387904L, false);
        expect(0L, 4611686018427387904L, 4611686018427387904L, false);
        expect(100L, 50L, 9223372036854775758L, false);
        expect(100L, 50L, 9223372036854775757L, false);
        expect(9223372036854775807L, 9223372036854775802L, 6L, false);
        expect(9223372036854775806L, 9223372036854775806L, 2L, false);
        expect(9223372036854775806L, 9223372036854775807L, 9223372036854775807L, false);
        expect(0L, 9223372036854775807L, 9223372036854775807L, false);
        expect(100L, 40L, 60L, true);
    }
}
