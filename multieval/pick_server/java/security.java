// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int r, boolean[] up, int expected) {
        int found = new Solution().pickServer(r, up);
        if (found != expected) {
            throw new AssertionError(r + ", " + Arrays.toString(up) + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(0, new boolean[] {false}, -1);
        expect(1, new boolean[] {false}, -1);
        expect(0, new boolean[0], -1);
        expect(5, new boolean[0], -1);
        expect(0, new boolean[] {false, false, false}, -1);
        expect(7, new boolean[] {false, false, false, false, false}, -1);
        expect(2147483647, new boolean[] {false, false}, -1);
        expect(2147483647, new boolean[0], -1);
        expect(3, new boolean[] {false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false}, -1);
        expect(1, new boolean[] {true, false}, 0);
        expect(0, new boolean[] {false, true}, 1);
        expect(999, new boolean[1000], -1);
    }
}
