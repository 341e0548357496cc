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
        check(s.parsePort("1") == 1, "\"1\" is a port");
        check(s.parsePort("9") == 9, "\"9\" is a port");
        check(s.parsePort("10") == 10, "\"10\" is a port");
        check(s.parsePort("443") == 443, "\"443\" is a port");
        check(s.parsePort("1024") == 1024, "\"1024\" is a port");
        check(s.parsePort("10000") == 10000, "\"10000\" is a port");
        check(s.parsePort("32768") == 32768, "\"32768\" is a port");
        check(s.parsePort("49151") == 49151, "\"49151\" is a port");
        check(s.parsePort("59999") == 59999, "\"59999\" is a port");
        check(s.parsePort("65534") == 65534, "\"65534\" is a port");
        check(s.parsePort("60010") == 60010, "\"60010\" is a port");
        check(s.parsePort("") == -1, "\"\" is none");
        check(s.parsePort("0") == -1, "\"0\" is none");
        check(s.parsePort("00") == -1, "\"00\" is none");
        check(s.parsePort("01") == -1, "\"01\" is none");
        check(s.parsePort("065535") == -1, "\"065535\" is none");
        check(s.parsePort("65540") == -1, "\"65540\" is none");
        check(s.parsePort("65600") == -1, "\"65600\" is none");
        check(s.parsePort("66000") == -1, "\"66000\" is none");
        check(s.parsePort("70000") == -1, "\"70000\" is none");
        check(s.parsePort("99999") == -1, "\"99999\" is none");
        check(s.parsePort("100000") == -1, "\"100000\" is none");
        check(s.parsePort("655350") == -1, "\"655350\" is none");
        check(s.parsePort("1000000") == -1, "\"1000000\" is none");
        check(s.parsePort("a") == -1, "\"a\" is none");
        check(s.parsePort("http") == -1, "\"http\" is none");
        check(s.parsePort("8o80") == -1, "\"8o80\" is none");
        check(s.parsePort("a80") == -1, "\"a80\" is none");
        check(s.parsePort("80.") == -1, "\"80.\" is none");
        check(s.parsePort("8,080") == -1, "\"8,080\" is none");
        check(s.parsePort("0x50") == -1, "\"0x50\" is none");
        check(s.parsePort("-80") == -1, "\"-80\" is none");
        check(s.parsePort("-1") == -1, "\"-1\" is none");
        check(s.parsePort("80/tcp") == -1, "\"80/tcp\" is none");
        check(s.parsePort("1:2") == -1, "\"1:2\" is none");
    }
}
