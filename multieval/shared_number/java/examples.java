// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] persons, int[] values, int expected) {
        int found = new Solution().sharedNumber(persons, values);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(persons) + ", " + Arrays.toString(values) + ": the result is " + found + ", not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {1, 2, 1, 2}, new int[] {-1, -1, 5, 7}, 5);
        expect(new int[] {1, 1, 2, 2}, new int[] {-1, 5, -1, 7}, 7);
        expect(new int[] {1, 1, 1}, new int[] {-1, 5, 6}, 5);
        expect(new int[] {3}, new int[] {4}, 0);
    }
}
