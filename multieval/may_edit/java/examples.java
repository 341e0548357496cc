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
        expect("ada", "ada", List.of("root"), false, true);
        expect("root", "ada", List.of("root", "eve"), false, true);
        expect("bob", "ada", List.of("root"), false, false);
    }
}
