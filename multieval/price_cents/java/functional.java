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
        check(s.priceCents("0") == 0, "\"0\" must give 0");
        check(s.priceCents("0.0") == 0, "\"0.0\" must give 0");
        check(s.priceCents("0.00") == 0, "\"0.00\" must give 0");
        check(s.priceCents("0.01") == 1, "\"0.01\" must give 1");
        check(s.priceCents("0.1") == 10, "\"0.1\" must give 10");
        check(s.priceCents("0.10") == 10, "\"0.10\" must give 10");
        check(s.priceCents("0.09") == 9, "\"0.09\" must give 9");
        check(s.priceCents("0.9") == 90, "\"0.9\" must give 90");
        check(s.priceCents("0.29") == 29, "\"0.29\" must give 29");
        check(s.priceCents("0.57") == 57, "\"0.57\" must give 57");
        check(s.priceCents("0.58") == 58, "\"0.58\" must give 58");
        check(s.priceCents("1.1") == 110, "\"1.1\" must give 110");
        check(s.priceCents("1.15") == 115, "\"1.15\" must give 115");
        check(s.priceCents("2.3") == 230, "\"2.3\" must give 230");
        check(s.priceCents("2.03") == 203, "\"2.03\" must give 203");
        check(s.priceCents("4.35") == 435, "\"4.35\" must give 435");
        check(s.priceCents("8.2") == 820, "\"8.2\" must give 820");
        check(s.priceCents("8.41") == 841, "\"8.41\" must give 841");
        check(s.priceCents("9.95") == 995, "\"9.95\" must give 995");
        check(s.priceCents("10") == 1000, "\"10\" must give 1000");
        check(s.priceCents("16.08") == 1608, "\"16.08\" must give 1608");
        check(s.priceCents("19.99") == 1999, "\"19.99\" must give 1999");
        check(s.priceCents("33.33") == 3333, "\"33.33\" must give 3333");
        check(s.priceCents("64.1") == 6410, "\"64.1\" must give 6410");
        check(s.priceCents("69.99") == 6999, "\"69.99\" must give 6999");
        check(s.priceCents("80.05") == 8005, "\"80.05\" must give 8005");
        check(s.priceCents("100.7") == 10070, "\"100.7\" must give 10070");
        check(s.priceCents("1001.15") == 100115, "\"1001.15\" must give 100115");
        check(s.priceCents("999999") == 99999900, "\"999999\" must give 99999900");
        check(s.priceCents("999999.9") == 99999990, "\"999999.9\" must give 99999990");
        check(s.priceCents("999999.99") == 99999999, "\"999999.99\" must give 99999999");
        check(s.priceCents("131072.01") == 13107201, "\"131072.01\" must give 13107201");
        check(s.priceCents("262144.29") == 26214429, "\"262144.29\" must give 26214429");
        check(s.priceCents("007") == 700, "\"007\" must give 700");
        check(s.priceCents("00.5") == 50, "\"00.5\" must give 50");
    }
}
