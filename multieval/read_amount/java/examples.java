// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, long expected) {
        long found = new Solution().readAmount(text);
        if (found != expected) {
            throw new AssertionError(text + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect("12.50", 1250L);
        expect("0.25", 25L);
    }
}
