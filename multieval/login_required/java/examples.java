// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String value, boolean expected) {
        if (new Solution().loginRequired(value) != expected) {
            throw new AssertionError("\"" + value + "\": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("yes", true);
        expect("off", false);
        expect("False", false);
    }
}
