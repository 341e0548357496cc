// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String version, String needed, boolean expected) {
        if (new Solution().versionAtLeast(version, needed) != expected) {
            throw new AssertionError(version + ", " + needed + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("2.0.1", "1.9.9", true);
        expect("1.2.3", "1.2.3", true);
        expect("1.2.3", "1.3.0", false);
    }
}
