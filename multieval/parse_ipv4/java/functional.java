// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void check(Solution s, String text, long expected) {
        check(s.parseIpv4(text) == expected, text.length() < 99 ? text : "a long text");
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s, "0.0.0.0", 0L);
        check(s, "1.2.3.4", 16909060L);
        check(s, "127.0.0.1", 2130706433L);
        check(s, "128.0.0.0", 2147483648L);
        check(s, "127.255.255.255", 2147483647L);
        check(s, "192.168.100.200", 3232261320L);
        check(s, "100.10.1.0", 1678377216L);
        check(s, "9.99.199.249", 157534201L);
        check(s, "250.205.20.2", 4207744002L);
        check(s, "0.0.0.255", 255L);
        check(s, "255.0.0.0", 4278190080L);
        check(s, "", -1L);
        check(s, "1", -1L);
        check(s, "1.2", -1L);
        check(s, "256.0.0.0", -1L);
        check(s, "0.256.0.0", -1L);
        check(s, "0.0.300.0", -1L);
        check(s, "0.0.0.999", -1L);
        check(s, "1000.0.0.1", -1L);
        check(s, "example", -1L);
        check(s, "a.b.c.d", -1L);
        check(s, "192.168.1.x", -1L);
        check(s, "192,168,1,1", -1L);
        for (int i = 0; i < 300; i++) {
            check(s, i + ".1." + i + ".2", i < 256 ? (i * 256L + 1) * 65536 + i * 256 + 2 : -1);
        }
    }
}
