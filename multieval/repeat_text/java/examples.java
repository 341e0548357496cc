// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, int n, String expected) {
        String found = new Solution().repeatText(text, n);
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(text + ", " + n + " times: the result is another one than " + expected);
        }
    }

    public static void main(String[] args) {
        expect("ab", 3, "ababab");
        expect("x", 0, "");
        expect("abc", 4000, null);
    }
}
