// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long begun, long used, long now, boolean expected) {
        if (new Solution().sessionValid(begun, used, now) != expected) {
            throw new AssertionError("begun " + begun + ", used " + used + ", now " + now + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(0L, 0L, 0L, true);
        expect(0L, 0L, 1800L, true);
        expect(0L, 0L, 1801L, false);
        expect(1700000000L, 1700000000L, 1700000000L, true);
        expect(1700000000L, 1700000000L, 1700001800L, true);
        expect(1700000000L, 1700000000L, 1700001801L, false);
        expect(1700000000L, 1700000100L, 1700001900L, true);
        expect(1700000000L, 1700000100L, 1700001901L, false);
        expect(1700000000L, 1700027000L, 1700028800L, true);
        expect(1700000000L, 1700026999L, 1700028800L, false);
        expect(1700000000L, 1700010000L, 1700050000L, false);
        expect(1700000000L, 1700000000L, 1700086400L, false);
        expect(1700000000L, 1700000000L, 5994967296L, false);
        expect(1700000000L, 1700000000L, 5994967356L, false);
        expect(0L, 0L, 4000000000000L, false);
        expect(4000000000000L, 4000000000000L, 4000000000000L, true);
        expect(3999999999000L, 3999999999500L, 4000000000000L, true);
        expect(5L, 5L, 2000L, false);
    }
}
