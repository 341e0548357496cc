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
        check(s.parsePort("8080") == 8080, "\"8080\" is a port");
        check(s.parsePort("65535") == 65535, "\"65535\" is a port");
        check(s.parsePort("65536") == -1, "\"65536\" is none");
        check(s.parsePort("080") == -1, "\"080\" is none");
        check(s.parsePort("80a") == -1, "\"80a\" is none");
    }
}
