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
        expect(new int[] {10, 40, 30}, 10, -1);
        expect(new int[] {10, 40, 30}, 0, -1);
        expect(new int[] {10, 40, 30}, 5, -1);
        expect(new int[0], 0, -1);
        expect(new int[0], 1000000, -1);
        expect(new int[] {0}, 0, -1);
        expect(new int[] {1000000}, 1000000, -1);
        expect(new int[] {7, 7, 7}, 7, -1);
        expect(new int[] {0}, 1, 0);
        expect(new int[] {0, 9}, 9, 0);
    }
}
