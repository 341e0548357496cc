// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void check(Solution s, String name, List<String> allowed, boolean expected) {
        check(s.mayStore(name, allowed) == expected, name + " and " + allowed);
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s, "a.jpg", List.of("jpg", "png"), true);
        check(s, "a.png", List.of("jpg", "png"), true);
        check(s, "a.PNG", List.of("jpg", "png"), true);
        check(s, "A.JpG", List.of("jpg", "png"), true);
        check(s, "a.b.c.png", List.of("jpg", "png"), true);
        check(s, "photo 1.jpg", List.of("jpg", "png"), true);
        check(s, "caf\351\u20ac.jpg", List.of("jpg", "png"), true);
        check(s, "a..jpg", List.of("jpg", "png"), true);
        check(s, "a:b*c?.jpg", List.of("jpg", "png"), true);
        check(s, "~.png", List.of("jpg", "png"), true);
        check(s, "a.exe", List.of("jpg", "png"), false);
        check(s, "a.txt", List.of("jpg", "png"), false);
        check(s, "a", List.of("jpg", "png"), false);
        check(s, "", List.of("jpg", "png"), false);
        check(s, ".", List.of("jpg", "png"), false);
        check(s, "..", List.of("jpg", "png"), false);
        check(s, "a.", List.of("jpg", "png"), false);
        check(s, "png.", List.of("jpg", "png"), false);
        check(s, ".jpg", List.of("jpg", "png"), false);
        check(s, ".a.jpg", List.of("jpg", "png"), false);
        check(s, "..jpg", List.of("jpg", "png"), false);
        check(s, "a.jpg", List.of(), false);
        check(s, "a.", List.of(), false);
        check(s, "a.txt", List.of("txt"), true);
        check(s, "a.7z", List.of("mp3", "7z"), true);
        check(s, "a.7Z", List.of("mp3", "7z"), true);
        check(s, "a.Mp3", List.of("mp3", "7z"), true);
        check(s, "a.x", List.of("x"), true);
        check(s, "a.c", List.of("x", "y"), false);
        check(s, "a.tar", List.of("gz"), false);
        check(s, "a.tar.gz", List.of("gz"), true);
        String big = "q".repeat(90);
        check(s, big + ".jpg", List.of("jpg"), true);
        check(s, big + ".jpgx", List.of("jpg"), false);
    }
}
