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
        check("Ann, Bob and Cy".equals(s.joinNames(new String[] {"Ann", "Bob", "Cy"})), "\"Ann\" \"Bob\" \"Cy\" must give \"Ann, Bob and Cy\"");
        check("Ann and Bob".equals(s.joinNames(new String[] {"Ann", "Bob"})), "\"Ann\" \"Bob\" must give \"Ann and Bob\"");
    }
}
