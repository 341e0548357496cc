// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] offers, int limit, int expected) {
        int found = new Solution().bestBelow(offers, limit);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(offers) + ", " + limit + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {10, 40, 30}, 40, 30);
        expect(new int[] {10, 40, 30}, 30, 10);
        expect(new int[] {10, 40, 30}, 11, 10);
        expect(new int[] {0}, 1, 0);
        expect(new int[] {0, 0, 5}, 5, 0);
        expect(new int[] {999999, 1000000}, 1000000, 999999);
        expect(new int[] {5, 5, 5}, 6, 5);
        expect(new int[] {9, 8, 7, 6}, 8, 7);
        expect(new int[] {1, 2, 3, 4, 5, 6}, 4, 3);
        expect(new int[] {100, 1, 100}, 50, 1);
        expect(new int[] {0, 1}, 1, 0);
    }
}
