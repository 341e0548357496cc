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
        check("".equals(s.capsText("")), "\"\" must give \"\"");
        check("Abc".equals(s.capsText("^a^bc")), "\"^a^bc\" must give \"Abc\"");
        check("a".equals(s.capsText("a")), "\"a\" must give \"a\"");
        check("".equals(s.capsText("^")), "\"^\" must give \"\"");
        check("".equals(s.capsText("^^")), "\"^^\" must give \"\"");
        check("a".equals(s.capsText("^^a")), "\"^^a\" must give \"a\"");
        check("A".equals(s.capsText("^^^a")), "\"^^^a\" must give \"A\"");
        check("AB".equals(s.capsText("^ab")), "\"^ab\" must give \"AB\"");
        check("aB".equals(s.capsText("a^b")), "\"a^b\" must give \"aB\"");
        check("ab".equals(s.capsText("ab^")), "\"ab^\" must give \"ab\"");
        check("aBCd".equals(s.capsText("a^bc^d")), "\"a^bc^d\" must give \"aBCd\"");
        check("ABCdefGHI".equals(s.capsText("^abc^def^ghi")), "\"^abc^def^ghi\" must give \"ABCdefGHI\"");
        check("A B".equals(s.capsText("^a b")), "\"^a b\" must give \"A B\"");
        check(" ".equals(s.capsText(" ")), "\" \" must give \" \"");
        check("  ".equals(s.capsText("^ ^ ^")), "\"^ ^ ^\" must give \"  \"");
        check("x Y".equals(s.capsText("x^ y")), "\"x^ y\" must give \"x Y\"");
        check("I am OK".equals(s.capsText("^i^ am ^ok^")), "\"^i^ am ^ok^\" must give \"I am OK\"");
        check("ZzZz".equals(s.capsText("^z^z^z^z")), "\"^z^z^z^z\" must give \"ZzZz\"");
        check("ab".equals(s.capsText("a^^b")), "\"a^^b\" must give \"ab\"");
        check("ABCDEFGHIJKLMNOPQRSTUVWXYZ".equals(s.capsText("^abcdefghijklmnopqrstuvwxyz")), "\"^abcdefghijklmnopqrstuvwxyz\" must give \"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"");
        check("abcdefghijklmnopqrstuvwxyz".equals(s.capsText("abcdefghijklmnopqrstuvwxyz")), "\"abcdefghijklmnopqrstuvwxyz\" must give \"abcdefghijklmnopqrstuvwxyz\"");
        check("Aa".repeat(50).equals(s.capsText("^a".repeat(100))), "a text of 200 characters must give a text of 100 characters");
        check("".equals(s.capsText("^".repeat(200))), "a text of 200 characters must give \"\"");
        check("a".repeat(200).equals(s.capsText("a".repeat(200))), "a text of 200 characters must give a text of 200 characters");
    }
}
