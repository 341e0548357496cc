// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] samples, int expected) {
        int found = new Solution().peakLevel(samples);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(samples) + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(new int[0], 0);
        expect(new int[] {0}, 0);
        expect(new int[] {1}, 1);
        expect(new int[] {-1}, 1);
        expect(new int[] {5, 5, 5}, 5);
        expect(new int[] {-5, -5}, 5);
        expect(new int[] {-3, 3}, 3);
        expect(new int[] {100, -99, 98}, 100);
        expect(new int[] {99, -100, 98}, 100);
        expect(new int[] {2147483647}, 2147483647);
        expect(new int[] {-2147483647}, 2147483647);
        expect(new int[] {2147483647, -2147483647, 0}, 2147483647);
        expect(new int[] {1, 2, 3, 4, -5, 6, -7}, 7);
        expect(new int[] {-32768, 32767}, 32768);
        expect(new int[] {-2000000000, 1999999999}, 2000000000);
        expect(new int[] {-1, -2, -3}, 3);
        expect(new int[] {-8, -1}, 8);
    }
}
