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
        expect("0.29", 29L);
        expect("0.57", 57L);
        expect("0.58", 58L);
        expect("1.15", 115L);
        expect("4.35", 435L);
        expect("8.20", 820L);
        expect("9.95", 995L);
        expect("19.99", 1999L);
        expect("1.13", 113L);
        expect("2.01", 201L);
        expect("16.08", 1608L);
        expect("33.33", 3333L);
        expect("1001.10", 100110L);
        expect("1022.53", 102253L);
        expect("4097.10", 409710L);
        expect("16777217.00", 1677721700L);
        expect("167772.17", 16777217L);
        expect("9999999.99", 999999999L);
        expect("90071992547409.93", 9007199254740993L);
        expect("99999999999999.99", 9999999999999999L);
        expect("12345678901234.57", 1234567890123457L);
        expect("99999999999999.01", 9999999999999901L);
        expect("1000000000000.01", 100000000000001L);
        expect("4503599627370.49", 450359962737049L);
        expect("0.01", 1L);
        expect("0.99", 99L);
        expect("0.10", 10L);
        for (int n = 0; n < 2000; n++) {
            expect(n / 100 + "." + n / 10 % 10 + n % 10, n);
        }
    }
}
