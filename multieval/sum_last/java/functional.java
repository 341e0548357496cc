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
        expect(new int[] {1, 2, 3, 4, 5}, 1, 5);
        expect(new int[] {1, 2, 3, 4, 5}, 2, 9);
        expect(new int[] {1, 2, 3, 4, 5}, 4, 14);
        expect(new int[] {1, 2, 3, 4, 5}, 5, 15);
        expect(new int[] {1000, -1000, 1000}, 2, 0);
        expect(new int[] {-1, -2, -3}, 3, -6);
        expect(new int[] {0, 0, 0, 8}, 3, 8);
        expect(new int[] {7}, 1, 7);
        int[] many = new int[1000];
        for (int i = 0; i < many.length; i++) {
            many[i] = i;
        }
        expect(many, 1000, 499500);
        expect(many, 10, 9945);
    }
}
