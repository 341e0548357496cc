// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, String expected) {
        String found = new Solution().mailDomain(text);
        if (!expected.equals(found)) {
            throw new AssertionError(text + ": the result is " + found + ", not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("ada@example.com", "example.com");
        expect("a@b@example.org", "example.org");
    }
}
