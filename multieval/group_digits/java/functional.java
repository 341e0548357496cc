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
        check("0".equals(s.groupDigits(0)), "0 must give \"0\"");
        check("5".equals(s.groupDigits(5)), "5 must give \"5\"");
        check("-5".equals(s.groupDigits(-5)), "-5 must give \"-5\"");
        check("999".equals(s.groupDigits(999)), "999 must give \"999\"");
        check("-999".equals(s.groupDigits(-999)), "-999 must give \"-999\"");
        check("1000".equals(s.groupDigits(1000)), "1000 must give \"1000\"");
        check("-1000".equals(s.groupDigits(-1000)), "-1000 must give \"-1000\"");
        check("9999".equals(s.groupDigits(9999)), "9999 must give \"9999\"");
        check("-9999".equals(s.groupDigits(-9999)), "-9999 must give \"-9999\"");
        check("10.000".equals(s.groupDigits(10000)), "10000 must give \"10.000\"");
        check("-10.000".equals(s.groupDigits(-10000)), "-10000 must give \"-10.000\"");
        check("99.999".equals(s.groupDigits(99999)), "99999 must give \"99.999\"");
        check("100.000".equals(s.groupDigits(100000)), "100000 must give \"100.000\"");
        check("-100.000".equals(s.groupDigits(-100000)), "-100000 must give \"-100.000\"");
        check("-123.456".equals(s.groupDigits(-123456)), "-123456 must give \"-123.456\"");
        check("999.999".equals(s.groupDigits(999999)), "999999 must give \"999.999\"");
        check("1.000.000".equals(s.groupDigits(1000000)), "1000000 must give \"1.000.000\"");
        check("1.000.001".equals(s.groupDigits(1000001)), "1000001 must give \"1.000.001\"");
        check("50.060.070".equals(s.groupDigits(50060070)), "50060070 must give \"50.060.070\"");
        check("123.456.789".equals(s.groupDigits(123456789)), "123456789 must give \"123.456.789\"");
        check("-123.456.789".equals(s.groupDigits(-123456789)), "-123456789 must give \"-123.456.789\"");
        check("2.147.483.647".equals(s.groupDigits(2147483647)), "2147483647 must give \"2.147.483.647\"");
        check("2.147.483.648".equals(s.groupDigits(2147483648L)), "2147483648 must give \"2.147.483.648\"");
        check("-2.147.483.649".equals(s.groupDigits(-2147483649L)), "-2147483649 must give \"-2.147.483.649\"");
        check("1.000.000.000.000.000".equals(s.groupDigits(1000000000000000L)), "1000000000000000 must give \"1.000.000.000.000.000\"");
        check("-1.000.000.000.000.000".equals(s.groupDigits(-1000000000000000L)), "-1000000000000000 must give \"-1.000.000.000.000.000\"");
        check("999.999.999.999.999".equals(s.groupDigits(999999999999999L)), "999999999999999 must give \"999.999.999.999.999\"");
        check("-100.200.300.400.500".equals(s.groupDigits(-100200300400500L)), "-100200300400500 must give \"-100.200.300.400.500\"");
    }
}
