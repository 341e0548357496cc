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
        check("A. B. Lovelace".equals(s.shortName("Ada Byron Lovelace")), "\"Ada Byron Lovelace\" must give \"A. B. Lovelace\"");
        check("A. Turing".equals(s.shortName("Alan Turing")), "\"Alan Turing\" must give \"A. Turing\"");
    }
}
