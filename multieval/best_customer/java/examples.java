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
        check("ann".equals(s.bestCustomer(new String[] {"ann", "bob", "ann"}, new int[] {50, 60, 20})), "\"ann\" \"bob\" \"ann\"; 50 60 20 must give \"ann\"");
        check("eve".equals(s.bestCustomer(new String[] {"dan", "eve"}, new int[] {30, 40})), "\"dan\" \"eve\"; 30 40 must give \"eve\"");
        check("cy".equals(s.bestCustomer(new String[] {"cy", "dan"}, new int[] {5, 5})), "\"cy\" \"dan\"; 5 5 must give \"cy\"");
    }
}
