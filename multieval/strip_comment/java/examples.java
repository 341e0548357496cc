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
        check("width = 3".equals(s.stripComment("width = 3 # in metres")), "\"width = 3 # in metres\" must give \"width = 3\"");
        check("name = \"a\"".equals(s.stripComment("name = \"a\"")), "\"name = \"a\"\" must give \"name = \"a\"\"");
        check("".equals(s.stripComment("# all of it")), "\"# all of it\" must give \"\"");
    }
}
