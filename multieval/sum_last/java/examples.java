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
        expect(new int[] {5, 7, 9}, 2, 16);
        expect(new int[] {5, 7, 9}, 3, 21);
        expect(new int[] {4, -6}, 1, -6);
    }
}
