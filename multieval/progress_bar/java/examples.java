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
        check("###-------".equals(s.progressBar(3, 10)), "3; 10 must give \"###-------\"");
        check("#####-----".equals(s.progressBar(50, 100)), "50; 100 must give \"#####-----\"");
        check("----------".equals(s.progressBar(0, 7)), "0; 7 must give \"----------\"");
    }
}
