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
        check("car".equals(s.typedText("cat<r")), "\"cat<r\" must give \"car\"");
        check("yes".equals(s.typedText("no!yes")), "\"no!yes\" must give \"yes\"");
        check("h".equals(s.typedText("hi<")), "\"hi<\" must give \"h\"");
    }
}
