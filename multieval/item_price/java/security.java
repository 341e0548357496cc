// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] prices, int number, int expected) {
        int found = new Solution().itemPrice(prices, number);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(prices) + ", " + number + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {500, 250, 125}, -1, -1);
        expect(new int[] {500, 250, 125}, -2, -1);
        expect(new int[] {500, 250, 125}, -3, -1);
        expect(new int[] {500, 250, 125}, -4, -1);
        expect(new int[] {500, 250, 125}, -1000, -1);
        expect(new int[] {500, 250, 125}, -2147483648, -1);
        expect(new int[] {500, 250, 125}, 3, -1);
        expect(new int[] {500, 250, 125}, 2, 125);
        expect(new int[] {500, 250, 125}, 0, 500);
        expect(new int[0], 0, -1);
        expect(new int[0], -1, -1);
        expect(new int[] {7}, -1, -1);
        expect(new int[] {7}, 1, -1);
        expect(new int[] {7}, 0, 7);
    }
}
