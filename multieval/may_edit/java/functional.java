// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String user, String owner, List<String> admins, boolean locked, boolean expected) {
        boolean found = new Solution().mayEdit(user, owner, admins, locked);
        if (found != expected) {
            throw new AssertionError(user + ", " + owner + ", " + admins + ", " + locked + ": the result is " + found);
        }
    }

    public static void main(String[] args) {
        expect("ada", "ada", List.of(), false, true);
        expect("bob", "ada", List.of(), false, false);
        expect("eve", "ada", List.of("root", "eve"), false, true);
        expect("eve", "", List.of("root", "eve"), false, true);
        expect("bob", "", List.of("root", "eve"), false, false);
        expect("eve", "ada", List.of("root", "eve"), true, false);
        expect("bob", "ada", List.of("root"), true, false);
        expect("Ada", "ada", List.of("ADA"), false, false);
        expect("ad", "ada", List.of("adam", "a"), false, false);
        expect("ada", "ad", List.of("root"), false, false);
        expect("ada", "ada", List.of("ada"), false, true);
        expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", List.of(), false, false);
        expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", List.of(), false, true);
        expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "y", List.of("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), false, true);
    }
}
