// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(long[][] chain, long trusted, long now, boolean expected) {
        if (new Solution().chainValid(chain, trusted, now) != expected) {
            throw new AssertionError(Arrays.deepToString(chain) + ", " + trusted + ", " + now + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(new long[][] {{7, 3, 0, 100, 200}, {3, 1, 1, 50, 500}}, 1, 150, true);
        expect(new long[][] {{7, 3, 0, 100, 200}, {3, 1, 1, 50, 500}}, 2, 150, false);
        expect(new long[][] {{7, 3, 0, 100, 200}, {3, 1, 1, 50, 500}}, 1, 201, false);
    }
}
