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
        ask(true, new String[][] {{"editor", "write", "allow"}, {"guest", "write", "allow"},
            {"editor", "*", "allow"}}, new String[] {"guest", "editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"editor", "write", "deny"}}, new String[]
            {"editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "deny"}, {"editor", "write", "allow"}}, new String[]
            {"editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"editor", "*", "deny"}}, new String[] {"editor"},
            "write");
        ask(false, new String[][] {{"editor", "*", "deny"}, {"editor", "write", "allow"}}, new String[] {"editor"},
            "write");
        ask(false, new String[][] {{"editor", "*", "allow"}, {"editor", "write", "deny"}}, new String[] {"editor"},
            "write");
        ask(false, new String[][] {{"editor", "*", "allow"}, {"editor", "*", "deny"}}, new String[] {"editor"},
            "read");
        ask(false, new String[][] {{"editor", "*", "deny"}, {"editor", "*", "allow"}}, new String[] {"editor"},
            "read");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"guest", "write", "deny"}}, new String[] {"editor",
            "guest"}, "write");
        ask(false, new String[][] {{"guest", "write", "deny"}, {"editor", "write", "allow"}}, new String[] {"editor",
            "guest"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"guest", "write", "deny"}}, new String[] {"guest",
            "editor"}, "write");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"guest", "*", "deny"}}, new String[] {"editor",
            "guest"}, "write");
        ask(false, new String[][] {{"guest", "*", "deny"}, {"editor", "write", "allow"}}, new String[] {"editor",
            "guest"}, "write");
        ask(false, new String[][] {{"admin", "*", "allow"}, {"guest", "write", "deny"}}, new String[] {"admin",
            "guest"}, "write");
        ask(true, new String[][] {{"admin", "*", "allow"}, {"guest", "delete", "deny"}}, new String[] {"admin",
            "guest"}, "write");
        ask(false, new String[][] {{"a", "x", "allow"}, {"b", "x", "allow"}, {"c", "x", "deny"}}, new String[] {"a",
            "b", "c"}, "x");
        ask(false, new String[][] {{"a", "x", "deny"}, {"b", "x", "allow"}, {"c", "x", "allow"}}, new String[] {"c",
            "b", "a"}, "x");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"editor", "write", "deny"},
            {"editor", "write", "allow"}, {"guest", "write", "allow"}}, new String[] {"editor", "guest"}, "write");
        ask(false, new String[][] {{"editor", "write", "deny"}, {"editor", "write", "deny"},
            {"editor", "write", "allow"}}, new String[] {"editor"}, "write");
        ask(true, new String[][] {{"editor", "write", "allow"}, {"guest", "write", "deny"}, {"guest", "*", "deny"}},
            new String[] {"editor"}, "write");
        ask(true, new String[][] {{"editor", "*", "allow"}, {"editor", "delete", "deny"}}, new String[] {"editor"},
            "write");
        ask(false, new String[][] {{"editor", "write", "allow"}, {"guest", "write", "deny"}}, new String[] {"editor",
            "editor", "guest", "guest", "editor"}, "write");
        ask(true, new String[][] {{"editor", "write", "allow"}, {"Editor", "write", "deny"},
            {"editor", "Write", "deny"}, {"edit", "*", "deny"}, {"editors", "*", "deny"}}, new String[] {"editor"},
            "write");
        ask(false, new String[][] {{"team", "admin-write", "allow"}},
            new String[] {"team-admin"}, "write");
        ask(false, new String[][] {{"team", "admin_write", "allow"}},
            new String[] {"team_admin"}, "write");
        ask(false, new String[][] {{"team", "adminwrite", "allow"}},
            new String[] {"teamadmin"}, "write");
        ask(true, new String[][] {{"team_admin", "write", "allow"}, {"team", "admin_write", "deny"}},
            new String[] {"team_admin"}, "write");
        String role = "r".repeat(40);
        String otherRole = "r".repeat(39) + "s";
        String action = "w".repeat(40);
        String otherAction = "w".repeat(39) + "x";
        ask(false, new String[][] {{otherRole, action, "allow"}, {role, otherAction, "allow"}},
            new String[] {role}, action);
        ask(true, new String[][] {{otherRole, action, "deny"}, {role, otherAction, "deny"}, {role, action, "allow"}},
            new String[] {role}, action);
        ask(false, new String[][] {{role, "*", "deny"}, {role, action, "allow"}},
            new String[] {role}, action);
        String[][] many = new String[1000][];
        for (int i = 0; i < 1000; i++) {
            many[i] = new String[] {"user", "read", "allow"};
        }
        String[] roles = new String[100];
        Arrays.fill(roles, "user");
        ask(true, many, roles, "read");
        many[999] = new String[] {"guest", "read", "deny"};
        roles[99] = "guest";
        ask(false, many, roles, "read");
    }
}
