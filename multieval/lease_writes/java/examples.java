// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] begins, int[] numbers, int[] starts, int[] lengths, int expected) {
        int found = new Solution().leaseWrites(begins, numbers, starts, lengths);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(begins) + ", " + Arrays.toString(numbers) + ", " + Arrays.toString(starts) + ", " + Arrays.toString(lengths) + ": the result is " + found + ", not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {100, 200}, new int[] {0, 1}, new int[] {150, 250}, new int[] {10, 10}, 2);
        expect(new int[] {100, 200}, new int[] {0, 0}, new int[] {150, 200}, new int[] {49, 0}, 1);
        expect(new int[] {100}, new int[] {0, 0}, new int[] {90, 5000}, new int[] {20, 0}, 1);
    }
}
