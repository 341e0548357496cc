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
        check(s, "evilexample.com", List.of("example.com"), false);
        check(s, "evil-example.com", List.of("example.com"), false);
        check(s, "www.evilexample.com", List.of("example.com"), false);
        check(s, "xexample.com.", List.of("example.com"), false);
        check(s, "EVILEXAMPLE.COM", List.of("example.com"), false);
        check(s, "evilexample.com", List.of("example.com."), false);
        check(s, "1example.com", List.of("other.org", "example.com"), false);
        check(s, "-example.com", List.of("example.com"), false);
        check(s, "example.com.evil.org", List.of("example.com"), false);
        check(s, "www.example.com.evil.org", List.of("example.com"), false);
        check(s, "example.com.evil", List.of("example.com"), false);
        check(s, "example.company", List.of("example.com"), false);
        check(s, "example.comx.", List.of("example.com"), false);
        check(s, "example.com-evil.org", List.of("example.com"), false);
        check(s, "example.com.au", List.of("example.com"), false);
        check(s, "evilexample.com.org", List.of("example.com"), false);
        check(s, "example-com", List.of("example.com"), false);
        check(s, "examplexcom", List.of("example.com"), false);
        check(s, "www.examplexcom", List.of("example.com"), false);
        check(s, "wwwxexample.com", List.of("example.com"), false);
        check(s, "com", List.of("example.com"), false);
        check(s, "xample.com", List.of("example.com"), false);
        check(s, "m", List.of("example.com"), false);
        check(s, "e", List.of("example.com"), false);
        check(s, "com.", List.of("example.com"), false);
        check(s, "example", List.of("example.com"), false);
        check(s, "xample.com.", List.of("example.com."), false);
        check(s, "ww.example.com", List.of("www.example.com"), false);
        check(s, "example.com", List.of("www.example.com"), false);
        check(s, "mylocalhost", List.of("localhost"), false);
        check(s, "localhost.evil.org", List.of("localhost"), false);
        check(s, "localhos", List.of("localhost"), false);
        check(s, "evilcom", List.of("com"), false);
        check(s, "a", List.of("b.c.d.example.com"), false);
        check(s, "www.example.com", List.of("example.com"), true);
        check(s, "example.com", List.of("example.com"), true);
        check(s, "example.com.example.com", List.of("example.com"), true);
        check(s, "evil.example.com", List.of("example.com"), true);
        check(s, "evilexample.com.example.com.", List.of("example.com"), true);
        check(s, "evilexample.com", List.of("example.com", "evilexample.com"), true);
        check(s, "-.example.com", List.of("example.com"), true);
        String many = "a" + ".a".repeat(127);
        String other = "b" + ".a".repeat(127);
        check(s, many, List.of(many), true);
        check(s, many, List.of(other), false);
        check(s, other, List.of("a"), true);
        String full = "q".repeat(255);
        String less = "q".repeat(254);
        check(s, full, List.of(full), true);
        check(s, full, List.of(less), false);
        check(s, less, List.of(full), false);
        check(s, less + ".", List.of(less), true);
        check(s, less, List.of(less + "."), true);
    }
}
