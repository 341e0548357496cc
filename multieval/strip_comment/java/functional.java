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
        check("".equals(s.stripComment("")), "\"\" must give \"\"");
        check("".equals(s.stripComment(" ")), "\" \" must give \"\"");
        check("a".equals(s.stripComment("a")), "\"a\" must give \"a\"");
        check("a".equals(s.stripComment("a  ")), "\"a  \" must give \"a\"");
        check("  a".equals(s.stripComment("  a")), "\"  a\" must give \"  a\"");
        check("".equals(s.stripComment("#")), "\"#\" must give \"\"");
        check("a".equals(s.stripComment("a#b")), "\"a#b\" must give \"a\"");
        check("a".equals(s.stripComment("a #b # c")), "\"a #b # c\" must give \"a\"");
        check("\"#\"".equals(s.stripComment("\"#\"")), "\"\"#\"\" must give \"\"#\"\"");
        check("\"#\"".equals(s.stripComment("\"#\"#")), "\"\"#\"#\" must give \"\"#\"\"");
        check("\"#".equals(s.stripComment("\"#")), "\"\"#\" must give \"\"#\"");
        check("\"#".equals(s.stripComment("\"# ")), "\"\"# \" must give \"\"#\"");
        check("\"\"".equals(s.stripComment("\"\"#\"")), "\"\"\"#\"\" must give \"\"\"\"");
        check("\"a\"".equals(s.stripComment("\"a\" # \"b\"")), "\"\"a\" # \"b\"\" must give \"\"a\"\"");
        check("x = \"#1\"".equals(s.stripComment("x = \"#1\" # one")), "\"x = \"#1\" # one\" must give \"x = \"#1\"\"");
        check("\"a\" \"#\"".equals(s.stripComment("\"a\" \"#\" # c")), "\"\"a\" \"#\" # c\" must give \"\"a\" \"#\"\"");
        check("\"a\"".equals(s.stripComment("\"a\" # \"#\"")), "\"\"a\" # \"#\"\" must give \"\"a\"\"");
        check("a".equals(s.stripComment("a # \"b")), "\"a # \"b\" must give \"a\"");
        check("\"a # b".equals(s.stripComment("\"a # b")), "\"\"a # b\" must give \"\"a # b\"");
        check("\"a\"b\"# c\"d".equals(s.stripComment("\"a\"b\"# c\"d # e")), "\"\"a\"b\"# c\"d # e\" must give \"\"a\"b\"# c\"d\"");
        check("".equals(s.stripComment("   # x")), "\"   # x\" must give \"\"");
        check("a b c".equals(s.stripComment("a b c   # d")), "\"a b c   # d\" must give \"a b c\"");
        check("\"   \"".equals(s.stripComment("\"   \"   ")), "\"\"   \"   \" must give \"\"   \"\"");
        check("\"  #".equals(s.stripComment("\"  # ")), "\"\"  # \" must give \"\"  #\"");
        check("".equals(s.stripComment("##")), "\"##\" must give \"\"");
        check("\"\"\"#\"\"\"".equals(s.stripComment("\"\"\"#\"\"\"")), "\"\"\"\"#\"\"\"\" must give \"\"\"\"#\"\"\"\"");
        check("k = \"x\" + \"#\" + \"y\"".equals(s.stripComment("k = \"x\" + \"#\" + \"y\" # z")), "\"k = \"x\" + \"#\" + \"y\" # z\" must give \"k = \"x\" + \"#\" + \"y\"\"");
        check("\"".equals(s.stripComment("\" ")), "\"\" \" must give \"\"\"");
        check("".equals(s.stripComment(" ".repeat(200))), "a text of 200 characters must give \"\"");
        check("\"#\"".repeat(60).equals(s.stripComment("\"#\"".repeat(60))), "a text of 180 characters must give a text of 180 characters");
        check("a".repeat(200).equals(s.stripComment("a".repeat(200))), "a text of 200 characters must give a text of 200 characters");
    }
}
