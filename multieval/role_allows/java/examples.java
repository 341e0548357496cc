// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        String[][] one = {{"editor", "write", "allow"}};
        String[][] two = {{"editor", "delete", "deny"}, {"editor", "*", "allow"}};
        String[] roles = {"editor", "guest"};
        String[] editor = {"editor"};
        check(s.roleAllows(one, roles, "write"), "write is allowed");
        check(!s.roleAllows(one, roles, "delete"), "no rule is about delete");
        check(s.roleAllows(two, editor, "write"), "all but delete is allowed");
        check(!s.roleAllows(two, editor, "delete"), "delete is denied");
        check(!s.roleAllows(new String[0][], roles, "write"), "no rules");
        check(!s.roleAllows(one, new String[0], "write"), "no roles");
    }
}
