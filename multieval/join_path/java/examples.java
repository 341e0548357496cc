// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void check(Solution s, String base, String name, String expected) {
        check(s.joinPath(base, name).equals(Optional.ofNullable(expected)), base + " and " + name);
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s, "/srv/data", "a/b.txt", "/srv/data/a/b.txt");
        check(s, "/srv/data", "a/../b.txt", "/srv/data/b.txt");
        check(s, "/", "./a//b", "/a/b");
        check(s, "/srv/data", "", "/srv/data");
    }
}
