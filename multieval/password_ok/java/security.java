// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String user, String password, boolean expected) {
        if (new Solution().passwordOk(user, password) != expected) {
            throw new AssertionError(user + ", " + password + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("ada", "my name is ADA", false);
        expect("ada", "Ada is my name", false);
        expect("ada", "it is aDa here", false);
        expect("Ada", "my name is ada", false);
        expect("ADA", "my name is ada", false);
        expect("ADA", "it is aDa here", false);
        expect("ada", "canadabreakfast", false);
        expect("ada", "adaadaadaada", false);
        expect("ada", "xxADAxxxxxxx", false);
        expect("ada", "123456789ada", false);
        expect("ada", "ada123456789", false);
        expect("Bob", "hello, Bob77!", false);
        expect("Bob", "hello, bOB77!", false);
        expect("bob", "kabobs for all", false);
        expect("root123", "ROOT1234567890", false);
        expect("Root123", "xroot123x-----", false);
        expect("admin", "AdMiN-AdMiN!", false);
        expect("eve", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxEvEryone", false);
        expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false);
        expect("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "baaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
        expect("ada", "ad a ad a ad a", true);
        expect("Ada", "correct horse battery", true);
        expect("BOB", "1234567890ab", true);
    }
}
