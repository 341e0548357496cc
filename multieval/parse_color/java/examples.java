// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, int expected) {
        int found = new Solution().parseColor(text);
        if (found != expected) {
            throw new AssertionError("\"" + text + "\": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect("#ff8000", 16744448);
        expect("#00000A", 10);
        expect("ff8000", -1);
    }
}
