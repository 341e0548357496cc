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
        check(s.fieldSum("") == 0, "\"\" must give 0");
        check(s.fieldSum(";") == 0, "\";\" must give 0");
        check(s.fieldSum(";;;;") == 0, "\";;;;\" must give 0");
        check(s.fieldSum("0") == 0, "\"0\" must give 0");
        check(s.fieldSum("5;") == 5, "\"5;\" must give 5");
        check(s.fieldSum(";5") == 5, "\";5\" must give 5");
        check(s.fieldSum("1;;2") == 3, "\"1;;2\" must give 3");
        check(s.fieldSum(";;7;;") == 7, "\";;7;;\" must give 7");
        check(s.fieldSum("-1") == -1, "\"-1\" must give -1");
        check(s.fieldSum("-1;1") == 0, "\"-1;1\" must give 0");
        check(s.fieldSum("1;-1") == 0, "\"1;-1\" must give 0");
        check(s.fieldSum("10;-3") == 7, "\"10;-3\" must give 7");
        check(s.fieldSum("-10;-20") == -30, "\"-10;-20\" must give -30");
        check(s.fieldSum("1000;1000;1000") == 3000, "\"1000;1000;1000\" must give 3000");
        check(s.fieldSum("-1000;-1000") == -2000, "\"-1000;-1000\" must give -2000");
        check(s.fieldSum("-5;;5;") == 0, "\"-5;;5;\" must give 0");
        check(s.fieldSum("1;2;3;4;5;6;7;8;9") == 45, "\"1;2;3;4;5;6;7;8;9\" must give 45");
        check(s.fieldSum("0;0;0;1") == 1, "\"0;0;0;1\" must give 1");
        check(s.fieldSum("100;-1;;-99") == 0, "\"100;-1;;-99\" must give 0");
        check(s.fieldSum("7;7") == 14, "\"7;7\" must give 14");
        check(s.fieldSum(";-8;") == -8, "\";-8;\" must give -8");
        check(s.fieldSum("999;1") == 1000, "\"999;1\" must give 1000");
        check(s.fieldSum("1;;;2") == 3, "\"1;;;2\" must give 3");
        check(s.fieldSum("4;;;;-5") == -1, "\"4;;;;-5\" must give -1");
        check(s.fieldSum("9;".repeat(250)) == 2250, "a text of 500 characters must give 2250");
        check(s.fieldSum(";".repeat(500)) == 0, "a text of 500 characters must give 0");
        check(s.fieldSum("-1;".repeat(100)) == -100, "a text of 300 characters must give -100");
    }
}
