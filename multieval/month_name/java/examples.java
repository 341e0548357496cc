// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int month, String expected) {
        String found = new Solution().monthName(month);
        if (!expected.equals(found)) {
            throw new AssertionError("month " + month + " is \"" + expected + "\", not \"" + found + "\"");
        }
    }

    public static void main(String[] args) {
        expect(1, "Jan");
        expect(12, "Dec");
        expect(20, "");
    }
}
