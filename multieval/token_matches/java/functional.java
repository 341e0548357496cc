// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String token, String right, boolean expected) {
        if (new Solution().tokenMatches(token, new String(right)) != expected) {
            throw new AssertionError(token + ", " + right + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("x3y-0001", "k3y-0001", false);
        expect("k3yx0001", "k3y-0001", false);
        expect("K3Y-0001", "k3y-0001", false);
        expect("abcdefgh", "k3y-0001", false);
        expect("Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", true);
        expect("Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9z", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", false);
        expect("zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", false);
        expect("--------", "--------", true);
        expect("00000000", "0000000O", false);
        expect("abcdefghij", "abcdefghij", true);
        expect("abcdefghiJ", "abcdefghij", false);
        expect("a", "k3y-0001", false);
        expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", false);
    }
}
