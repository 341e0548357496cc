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
        check(s.turnstile("cp") == 1, "\"cp\" must give 1");
        check(s.turnstile("pcp") == 1, "\"pcp\" must give 1");
        check(s.turnstile("cpcp") == 2, "\"cpcp\" must give 2");
        check(s.turnstile("") == 0, "\"\" must give 0");
    }
}
