// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static void check(Solution s, String host, List<String> domains, boolean expected) {
        check(s.hostAllowed(host, domains) == expected, host + " and " + domains);
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s, "example.com", List.of("example.com"), true);
        check(s, "a.b.c.d.example.com", List.of("example.com"), true);
        check(s, "example.com", List.of("EXAMPLE.com"), true);
        check(s, "WWW.eXample.cOM", List.of("Example.Com"), true);
        check(s, "example.com.", List.of("example.com"), true);
        check(s, "example.com", List.of("example.com."), true);
        check(s, "www.example.com.", List.of("Example.com."), true);
        check(s, "www.example.com", List.of("example.com."), true);
        check(s, "example.com", List.of(), false);
        check(s, "localhost", List.of("localhost"), true);
        check(s, "db.localhost", List.of("localhost"), true);
        check(s, "intranet", List.of("local", "a", "intranet"), true);
        check(s, "www.example.org", List.of("example.com"), false);
        check(s, "www.other.example.net", List.of("example.com"), false);
        check(s, "www.example.co", List.of("example.com"), false);
        check(s, "a-b.x-1.example.com", List.of("example.com"), true);
        check(s, "www.xn--bcher-kva.example", List.of("xn--bcher-kva.example"), true);
        check(s, "1.example.com", List.of("example.com"), true);
        check(s, "www.a.com", List.of("b.com", "a.com", "c.com"), true);
        check(s, "www.c.com", List.of("b.com", "a.com", "c.com"), true);
        check(s, "www.d.com", List.of("b.com", "a.com", "c.com"), false);
        check(s, "www.example.com", List.of("b.example.com"), false);
        check(s, "x.shop.example.com", List.of("shop.example.com", "example.org"), true);
        check(s, "example.com", List.of("com"), true);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 999; i++) {
            many.add("d" + i + ".example");
        }
        many.add("Last.example");
        check(s, "x.last.example", many, true);
        check(s, "d500.example", many, true);
        check(s, "x.d1001.example", many, false);
    }
}
