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
        check(s.priceCents("12.50") == 1250, "\"12.50\" must give 1250");
        check(s.priceCents("7") == 700, "\"7\" must give 700");
        check(s.priceCents("3.25") == 325, "\"3.25\" must give 325");
    }
}
