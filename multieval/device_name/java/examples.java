// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String name, boolean expected) {
        if (new Solution().meansDevice(name) != expected) {
            throw new AssertionError("\"" + name + "\": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("NUL", true);
        expect("con.txt", true);
        expect("console", false);
    }
}
