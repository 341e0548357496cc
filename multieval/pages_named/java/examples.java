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
        check(s.pagesNamed("1-3,7") == 4, "\"1-3,7\" must give 4");
        check(s.pagesNamed("12,5") == 2, "\"12,5\" must give 2");
        check(s.pagesNamed("4,4,4") == 1, "\"4,4,4\" must give 1");
    }
}
