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
        expect(new int[] {500, 250, 125}, 1, 250);
        expect(new int[] {500, 250, 125}, 10, -1);
    }
}
