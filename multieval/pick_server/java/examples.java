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
        expect(4, new boolean[] {true, false, true}, 0);
        expect(5, new boolean[] {true, false, true}, 2);
        expect(7, new boolean[] {true, true, true}, 1);
    }
}
