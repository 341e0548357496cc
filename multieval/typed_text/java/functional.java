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
        check("".equals(s.typedText("")), "\"\" must give \"\"");
        check("".equals(s.typedText("hi<<")), "\"hi<<\" must give \"\"");
        check("a".equals(s.typedText("a")), "\"a\" must give \"a\"");
        check("".equals(s.typedText("<")), "\"<\" must give \"\"");
        check("".equals(s.typedText("!")), "\"!\" must give \"\"");
        check("a".equals(s.typedText("<a")), "\"<a\" must give \"a\"");
        check("ab".equals(s.typedText("<<<ab")), "\"<<<ab\" must give \"ab\"");
        check("b".equals(s.typedText("a<<b")), "\"a<<b\" must give \"b\"");
        check("bc".equals(s.typedText("a<<<bc")), "\"a<<<bc\" must give \"bc\"");
        check("ce".equals(s.typedText("ab<<<cd<e")), "\"ab<<<cd<e\" must give \"ce\"");
        check("ad".equals(s.typedText("abc<<d")), "\"abc<<d\" must give \"ad\"");
        check("abe".equals(s.typedText("abc<d<e")), "\"abc<d<e\" must give \"abe\"");
        check("a".equals(s.typedText("!a")), "\"!a\" must give \"a\"");
        check("".equals(s.typedText("a!")), "\"a!\" must give \"\"");
        check("b".equals(s.typedText("a!<b")), "\"a!<b\" must give \"b\"");
        check("".equals(s.typedText("a!!b<")), "\"a!!b<\" must give \"\"");
        check("g".equals(s.typedText("abc!de<f!g")), "\"abc!de<f!g\" must give \"g\"");
        check("cd".equals(s.typedText("ab!<<cd")), "\"ab!<<cd\" must give \"cd\"");
        check("z".equals(s.typedText("z<z<z<z")), "\"z<z<z<z\" must give \"z\"");
        check("".equals(s.typedText("a<b<c<")), "\"a<b<c<\" must give \"\"");
        check("world".equals(s.typedText("hello<<<<<world")), "\"hello<<<<<world\" must give \"world\"");
        check("read".equals(s.typedText("wrong!right<<<<ead")), "\"wrong!right<<<<ead\" must give \"read\"");
        check("".equals(s.typedText("<!<!<")), "\"<!<!<\" must give \"\"");
        check("".equals(s.typedText("ab<!")), "\"ab<!\" must give \"\"");
        check("abcdefghijklmnopqrstuvwxy".equals(s.typedText("abcdefghijklmnopqrstuvwxyz<")), "\"abcdefghijklmnopqrstuvwxyz<\" must give \"abcdefghijklmnopqrstuvwxy\"");
        check("ab".repeat(100).equals(s.typedText("ab".repeat(100))), "a text of 200 characters must give a text of 200 characters");
        check("a".repeat(66).equals(s.typedText("ab<".repeat(66))), "a text of 198 characters must give a text of 66 characters");
        check("".equals(s.typedText("<".repeat(200))), "a text of 200 characters must give \"\"");
        check("".equals(s.typedText("a!b<".repeat(50))), "a text of 200 characters must give \"\"");
    }
}
