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
        expect(new int[] {3, -7, 5}, 7);
        expect(new int[] {0, 0}, 0);
    }
}
