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
        check(s.commonStart("banana", "bandit") == 3, "\"banana\"; \"bandit\" must give 3");
        check(s.commonStart("sun", "moon") == 0, "\"sun\"; \"moon\" must give 0");
        check(s.commonStart("tea", "tear") == 3, "\"tea\"; \"tear\" must give 3");
    }
}
