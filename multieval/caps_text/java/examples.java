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
        check("xY".equals(s.capsText("x^y")), "\"x^y\" must give \"xY\"");
        check("no keys".equals(s.capsText("no keys")), "\"no keys\" must give \"no keys\"");
        check("X".equals(s.capsText("^x")), "\"^x\" must give \"X\"");
    }
}
