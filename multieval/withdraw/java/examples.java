// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int balance, int amount, int expected) {
        int found = new Solution().withdraw(balance, amount);
        if (found != expected) {
            throw new AssertionError(balance + ", " + amount + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(100, 30, 70);
        expect(100, 100, 0);
        expect(100, 101, 100);
    }
}
