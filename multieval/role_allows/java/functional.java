// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static String[] read(String[] texts) {
        return Arrays.stream(texts).map(String::new).toArray(String[]::new);
    }

    static void ask(boolean expected, String[][] someRules, String[] someRoles, String action) {
        String[][] rules = Arrays.stream(someRules).map(Main::read).toArray(String[][]::new);
        String[] roles = read(someRoles);
        check(new Solution().roleAllows(rules, roles, new String(action)) == expected,
              Arrays.deepToString(rules) + " " + Arrays.toString(roles) + " " + action);
    }

    public static void main(String[] args) {
        ask(true, new String[][] {{"guest", "read", "allow"}, {"editor", "write", "allow"}}, new String[] {"guest",
            "editor"}, "write");
        ask(false, new String[][] {{"guest", "read", "allow"}, {"editor", "write", "allow"}}, new String[] {"guest"},
            "write");
        ask(true, new String[][] {{"admin", "*", "allow"}}, new String[] {"user", "admin"}, "drop-all");
        ask(false, new String[][] {{"admin", "*", "allow"}}, new String[] {"user", "editor"}, "drop-all");
        ask(false, new String[][] {{"editor", "write", "deny"}}, new String[] {"editor"}, "write");
        ask(false, new String[][] {{"editor", "*", "deny"}}, new String[] {"editor"}, "write");
        ask(true, new String[][] {{"editor", "write", "allow"}, {"guest", "write", "deny"}, {"guest", "*", "deny"}},
            new String[] {"editor"}, "write");
        ask(true, new String[][] {{"editor", "write", "allow"}, {"editor", "delete", "deny"}}, new String[]
            {"editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"editor", "delete", "deny"}}, new String[]
            {"editor"}, "read");
        ask(false, new String[][] {{"editor", "delete", "deny"}, {"editor", "*", "allow"}}, new String[] {"editor"},
            "delete");
        ask(false, new String[][] {{"administrator", "write", "allow"}}, new String[] {"admin"}, "write");
        ask(false, new String[][] {{"admin", "write", "allow"}}, new String[] {"administrator"}, "write");
        ask(false, new String[][] {{"editor", "write-all", "allow"}}, new String[] {"editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}}, new String[] {"editor"}, "write-all");
        ask(false, new String[][] {{"Editor", "write", "allow"}}, new String[] {"editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}}, new String[] {"editor"}, "Write");
        ask(true, new String[][] {{"Editor", "Write_2", "allow"}}, new String[] {"Editor"}, "Write_2");
        ask(true, new String[][] {{"Editor", "write", "deny"}, {"editor", "Write", "deny"}, {"edit", "write", "deny"},
            {"editors", "write", "deny"}, {"editor", "writ", "deny"}, {"editor", "writes", "deny"},
            {"editor", "write", "allow"}}, new String[] {"editor"}, "write");
        ask(true, new String[][] {{"editor", "write", "allow"}, {"editor", "write", "allow"}}, new String[] {"editor",
            "editor"}, "write");
        ask(true, new String[][] {{"write", "write", "allow"}}, new String[] {"write"}, "write");
        ask(false, new String[][] {{"write", "editor", "allow"}}, new String[] {"editor"}, "write");
        String[][] many = new String[1000][];
        for (int i = 0; i < 1000; i++) {
            many[i] = new String[] {"user", "read", "allow"};
        }
        String[] roles = new String[100];
        Arrays.fill(roles, "guest");
        ask(false, many, roles, "read");
        many[999][0] = "guest";
        ask(true, many, roles, "read");
    }
}
