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
        check(s.parsePort("4294967376") == -1, "\"4294967376\" is none");
        check(s.parsePort("4294967297") == -1, "\"4294967297\" is none");
        check(s.parsePort("8589934672") == -1, "\"8589934672\" is none");
        check(s.parsePort("4294967295") == -1, "\"4294967295\" is none");
        check(s.parsePort("2147483647") == -1, "\"2147483647\" is none");
        check(s.parsePort("2147483648") == -1, "\"2147483648\" is none");
        check(s.parsePort("65616") == -1, "\"65616\" is none");
        check(s.parsePort("131152") == -1, "\"131152\" is none");
        check(s.parsePort("18446744073709551696") == -1, "\"18446744073709551696\" is none");
        check(s.parsePort("9223372036854775808") == -1, "\"9223372036854775808\" is none");
        check(s.parsePort("18446744073709551615") == -1, "\"18446744073709551615\" is none");
        check(s.parsePort("99999999999") == -1, "\"99999999999\" is none");
        check(s.parsePort("340282366920938463463374607431768211536") == -1, "\"340282366920938463463374607431768211536\" is none");
        check(s.parsePort("+80") == -1, "\"+80\" is none");
        check(s.parsePort(" 80") == -1, "\" 80\" is none");
        check(s.parsePort("80 ") == -1, "\"80 \" is none");
        check(s.parsePort("\t80") == -1, "\"<9>80\" is none");
        check(s.parsePort("\n80") == -1, "\"<a>80\" is none");
        check(s.parsePort("80\n") == -1, "\"80<a>\" is none");
        check(s.parsePort("8 0") == -1, "\"8 0\" is none");
        check(s.parsePort("-") == -1, "\"-\" is none");
        check(s.parsePort("+") == -1, "\"+\" is none");
        check(s.parsePort(" ") == -1, "\" \" is none");
        check(s.parsePort("-65456") == -1, "\"-65456\" is none");
        check(s.parsePort("-4294967216") == -1, "\"-4294967216\" is none");
        check(s.parsePort("1_0") == -1, "\"1_0\" is none");
        check(s.parsePort("8e1") == -1, "\"8e1\" is none");
        check(s.parsePort("\u0668\u0660") == -1, "\"<668><660>\" is none");
        check(s.parsePort("8\u0660") == -1, "\"8<660>\" is none");
        check(s.parsePort("\uff18\uff10") == -1, "\"<ff18><ff10>\" is none");
        check(s.parsePort("\u00b2") == -1, "\"<b2>\" is none");
        check(s.parsePort("8\u00b2") == -1, "\"8<b2>\" is none");
        check(s.parsePort("80\u00a0") == -1, "\"80<a0>\" is none");
        check(s.parsePort("80\000") == -1, "\"80<0>\" is none");
        check(s.parsePort("80\0001") == -1, "\"80<0>1\" is none");
        check(s.parsePort("8080") == 8080, "\"8080\" is a port");
        check(s.parsePort("1") == 1, "\"1\" is a port");
        check(s.parsePort("65535") == 65535, "\"65535\" is a port");
        check(s.parsePort("1".repeat(10000)) == -1, "10000 digits");
        check(s.parsePort("0".repeat(9999) + "1") == -1, "9999 zeros and a digit");
        check(s.parsePort("1" + "0".repeat(9998) + "1") == -1, "a digit, zeros, a digit");
        check(s.parsePort("1".repeat(5)) == 11111, "five digits");
    }
}
