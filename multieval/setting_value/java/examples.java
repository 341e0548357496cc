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
        check(s.settingValue("width=80;height=25", "height") == 25, "\"width=80;height=25\"; \"height\" must give 25");
        check(s.settingValue("width=80;height=25", "width") == 80, "\"width=80;height=25\"; \"width\" must give 80");
        check(s.settingValue("width=80", "depth") == -1, "\"width=80\"; \"depth\" must give -1");
        check(s.settingValue("", "width") == -1, "\"\"; \"width\" must give -1");
    }
}
