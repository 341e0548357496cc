// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String name, String value, String expected) {
        String found = new Solution().headerLine(name, value);
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("the line must be: " + expected + ", is: " + found);
        }
    }

    public static void main(String[] args) {
        expect("Host", "example.org", "Host: example.org\r\n");
        expect("X-Empty", "", "X-Empty: \r\n");
        expect("My Name", "a", null);
    }
}
