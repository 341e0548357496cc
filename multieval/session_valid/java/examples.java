// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long begun, long used, long now, boolean expected) {
        if (new Solution().sessionValid(begun, used, now) != expected) {
            throw new AssertionError("begun " + begun + ", used " + used + ", now " + now + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(1000L, 2000L, 3000L, true);
        expect(1000L, 2000L, 3801L, false);
    }
}
