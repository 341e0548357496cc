// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String user, String password, boolean expected) {
        if (new Solution().passwordOk(user, password) != expected) {
            throw new AssertionError(user + ", " + password + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("ada", "correct horse battery", true);
        expect("ada", "short", false);
        expect("ada", "my name is ada", false);
    }
}
