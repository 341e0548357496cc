// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] readings, int n, int expected) {
        int found = new Solution().sumLast(readings, n);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(readings) + ", n = " + n + ": the result is " + found + ", not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {1, 2, 3}, 0, 0);
        expect(new int[] {1, 2, 3}, -1, 0);
        expect(new int[] {1, 2, 3}, -2, 0);
        expect(new int[] {1, 2, 3}, -3, 0);
        expect(new int[] {1, 2, 3}, -1000, 0);
        expect(new int[] {1, 2, 3}, -2147483648, 0);
        expect(new int[] {1, 2, 3}, 2147483647, 6);
        expect(new int[] {1, 2, 3}, 4, 6);
        expect(new int[] {1, 2, 3}, 5, 6);
        expect(new int[] {1, 2, 3}, 6, 6);
        expect(new int[] {1, 2, 3}, 1000, 6);
        expect(new int[] {1, 2, 3}, 3, 6);
        expect(new int[] {1, 2, 3}, 2, 5);
        expect(new int[] {9}, 2, 9);
        expect(new int[] {9}, 0, 0);
        expect(new int[] {9}, -1, 0);
        expect(new int[0], 0, 0);
        expect(new int[0], 1, 0);
        expect(new int[0], -1, 0);
        expect(new int[0], 2147483647, 0);
        expect(new int[0], -2147483648, 0);
    }
}
