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
        check("a is word three".equals(s.sortWords("three is a word")), "\"three is a word\" must give \"a is word three\"");
        check("ant bee".equals(s.sortWords("ant bee")), "\"ant bee\" must give \"ant bee\"");
        check("".equals(s.sortWords("")), "\"\" must give \"\"");
    }
}
