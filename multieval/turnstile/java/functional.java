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
        check(s.turnstile("c") == 0, "\"c\" must give 0");
        check(s.turnstile("p") == 0, "\"p\" must give 0");
        check(s.turnstile("pp") == 0, "\"pp\" must give 0");
        check(s.turnstile("cc") == 0, "\"cc\" must give 0");
        check(s.turnstile("pc") == 0, "\"pc\" must give 0");
        check(s.turnstile("cpp") == 1, "\"cpp\" must give 1");
        check(s.turnstile("ccp") == 1, "\"ccp\" must give 1");
        check(s.turnstile("ccpp") == 1, "\"ccpp\" must give 1");
        check(s.turnstile("cccppp") == 1, "\"cccppp\" must give 1");
        check(s.turnstile("cpccpp") == 2, "\"cpccpp\" must give 2");
        check(s.turnstile("ppcpp") == 1, "\"ppcpp\" must give 1");
        check(s.turnstile("cppcp") == 2, "\"cppcp\" must give 2");
        check(s.turnstile("ccpcpp") == 2, "\"ccpcpp\" must give 2");
        check(s.turnstile("pcpcpcp") == 3, "\"pcpcpcp\" must give 3");
        check(s.turnstile("ccccp") == 1, "\"ccccp\" must give 1");
        check(s.turnstile("cpppp") == 1, "\"cpppp\" must give 1");
        check(s.turnstile("pppcccpppc") == 1, "\"pppcccpppc\" must give 1");
        check(s.turnstile("cpcppcccpc") == 3, "\"cpcppcccpc\" must give 3");
        check(s.turnstile("ppppcccc") == 0, "\"ppppcccc\" must give 0");
        check(s.turnstile("cpcpcpcpcpc") == 5, "\"cpcpcpcpcpc\" must give 5");
        check(s.turnstile("ccpp".repeat(2500)) == 2500, "a text of 10000 characters must give 2500");
        check(s.turnstile("cp".repeat(5000)) == 5000, "a text of 10000 characters must give 5000");
        check(s.turnstile("p".repeat(10000)) == 0, "a text of 10000 characters must give 0");
        check(s.turnstile("c".repeat(10000)) == 0, "a text of 10000 characters must give 0");
    }
}
