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
        expect("0.00", 0L);
        expect("1.00", 100L);
        expect("0.50", 50L);
        expect("0.75", 75L);
        expect("7.00", 700L);
        expect("7.25", 725L);
        expect("10.00", 1000L);
        expect("99.50", 9950L);
        expect("100.75", 10075L);
        expect("1234.25", 123425L);
        expect("65535.75", 6553575L);
        expect("8000.50", 800050L);
        expect("120000.00", 12000000L);
        expect("131071.25", 13107125L);
    }
}
