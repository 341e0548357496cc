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
        check("Dear Mr Poe,".equals(s.expandNames("Dear {who},", Map.of("who", "{title} Poe", "title", "Mr"), 100)),
                "Dear {who},");
        check("x {A} {x}".equals(s.expandNames("{a} {A} {{a}}", Map.of("a", "x"), 100)), "{a} {A} {{a}}");
        check(s.expandNames("{a}", Map.of("a", "{b}"), 100) == null, "b has no definition");
        check("xyzxyz".equals(s.expandNames("{a}{a}", Map.of("a", "xyz"), 6)), "the limit 6");
        check(s.expandNames("{a}{a}", Map.of("a", "xyz"), 5) == null, "the limit 5");
    }
}
