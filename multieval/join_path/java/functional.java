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
        check(s, "/data", "a", "/data/a");
        check(s, "/data", "a/", "/data/a");
        check(s, "/data", ".", "/data");
        check(s, "/data", "./././a/.", "/data/a");
        check(s, "/data", "a/b/../../c", "/data/c");
        check(s, "/data", "a/..", "/data");
        check(s, "/data", "a//b///c", "/data/a/b/c");
        check(s, "/data", "...", "/data/...");
        check(s, "/data", ".hidden", "/data/.hidden");
        check(s, "/data", "..a/b..", "/data/..a/b..");
        check(s, "/data", "a b/\351\\c", "/data/a b/\351\\c");
        check(s, "/a/b/c", "d/./e/../f", "/a/b/c/d/f");
        check(s, "/", "", "/");
        check(s, "/", "x", "/x");
        check(s, "/", "a/../..", "/");
        check(s, "/", "../../a", "/a");
        check(s, "/data", "../data/a", "/data/a");
        check(s, "/data", "a/../../data", "/data");
        check(s, "/data", "data", "/data/data");
        check(s, "/d", "dd/d/../d", "/d/dd/d");
        check(s, "/proc/self", "a", "/proc/self/a");
        check(s, "/x", "q/".repeat(4000), "/x" + "/q".repeat(4000));
    }
}
