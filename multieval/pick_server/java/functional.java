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
        expect(0, new boolean[] {true}, 0);
        expect(1, new boolean[] {true}, 0);
        expect(2147483647, new boolean[] {true}, 0);
        expect(0, new boolean[] {false, true}, 1);
        expect(1, new boolean[] {false, true}, 1);
        expect(0, new boolean[] {false, false, true, false}, 2);
        expect(3, new boolean[] {false, false, true, false}, 2);
        expect(0, new boolean[] {false, true, true, false}, 1);
        expect(1, new boolean[] {false, true, true, false}, 2);
        expect(2, new boolean[] {false, true, true, false}, 1);
        expect(10, new boolean[] {true, true, true, true}, 2);
        expect(9, new boolean[] {true, false, true, false, true}, 0);
        expect(10, new boolean[] {true, false, true, false, true}, 2);
        expect(11, new boolean[] {true, false, true, false, true}, 4);
        expect(2147483647, new boolean[] {true, false, true, true}, 2);
        expect(1000000, new boolean[] {false, false, false, true, true, true, false}, 4);
        expect(6, new boolean[] {true, false, false, false, false, false, false}, 0);
        expect(5, new boolean[] {false, false, false, false, false, false, true}, 6);
    }
}
