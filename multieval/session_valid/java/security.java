// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long begun, long used, long now, boolean expected) {
        if (new Solution().sessionValid(begun, used, now) != expected) {
            throw new AssertionError("begun " + begun + ", used " + used + ", now " + now + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(1700000000L, 1700028800L, 1700028801L, false);
        expect(1700000000L, 1700028801L, 1700028801L, false);
        expect(1700000000L, 1700086400L, 1700086400L, false);
        expect(1700000000L, 1700086399L, 1700086460L, false);
        expect(0L, 1700000000L, 1700000000L, false);
        expect(0L, 4000000000000L, 4000000000000L, false);
        expect(1700000000L, 1700028000L, 1700028801L, false);
        expect(1700000001L, 1700000000L, 1700000000L, false);
        expect(1700000000L, 1700000001L, 1700000000L, false);
        expect(1700000001L, 1700000001L, 1700000000L, false);
        expect(1700000060L, 1700000060L, 1700000000L, false);
        expect(1700000000L, 1700001800L, 1700000000L, false);
        expect(1700028800L, 1700000000L, 1700000000L, false);
        expect(1700086400L, 1700086400L, 1700000000L, false);
        expect(4000000000000L, 4000000000000L, 0L, false);
        expect(0L, 4000000000000L, 0L, false);
        expect(4000000000000L, 0L, 0L, false);
        expect(1700000000L, 5994967296L, 1700000010L, false);
        expect(1700000000L, 1700028800L, 1700028800L, true);
        expect(1700000000L, 1700000060L, 1700000060L, true);
    }
}
