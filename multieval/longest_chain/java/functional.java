// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static int of(int... parents) {
        return new Solution().longestChain(parents);
    }

    public static void main(String[] args) {
        check(of(-1) == 1, "one root");
        check(of(-1, 2, 0, 1, 0, 4) == 4, "a tree with two branches");
        check(of(5, 0, -1, 2, 2, 3, 2) == 5, "parents behind their children");
        check(of(-1, 0, -1, 2, 3, 4, 1, 6, 7, 8) == 6, "two trees");
        int[] many = new int[500];
        for (int i = 0; i < 500; i++) {
            many[i] = i - 1;
        }
        check(of(many) == 500, "a chain of 500");
        for (int i = 0; i < 500; i++) {
            many[i] = i == 499 ? -1 : i + 1;
        }
        check(of(many) == 500, "the same the other way");
        for (int i = 0; i < 500; i++) {
            many[i] = i == 0 ? -1 : (i - 1) / 2;
        }
        check(of(many) == 9, "a heap of 500");
        for (int i = 0; i < 500; i++) {
            many[i] = i == 250 ? -1 : 250;
        }
        check(of(many) == 2, "a star of 500");
    }
}
