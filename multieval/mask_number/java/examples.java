// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String number, String expected) {
        String found = new Solution().maskNumber(number);
        if (!expected.equals(found)) {
            throw new AssertionError(number + " becomes " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect("DE12345678", "******5678");
        expect("12345", "*2345");
    }
}
