// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String token, String right, boolean expected) {
        if (new Solution().tokenMatches(token, new String(right)) != expected) {
            throw new AssertionError(token + ", " + right + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("k3y-0001", "k3y-0001", true);
        expect("k3y-0002", "k3y-0001", false);
    }
}
