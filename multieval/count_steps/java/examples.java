// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int first, int last, int step, int expected) {
        int found = new Solution().countSteps(first, last, step);
        if (found != expected) {
            throw new AssertionError(first + ", " + last + ", " + step + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(1, 10, 3, 4);
        expect(5, 5, 1, 1);
        expect(6, 5, 1, 0);
    }
}
