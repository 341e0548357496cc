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
        check(of(1) == -1, "one element, the index 1");
        check(of(-2) == -1, "one element, the index -2");
        check(of(-1, 0, 1, 4) == -1, "an index behind the list");
        check(of(4, -1, 1, 1) == -1, "an index behind the list, at the begin");
        check(of(-1, -2, 1, 1) == -1, "the index -2");
        check(of(-1, 0, Integer.MAX_VALUE) == -1, "the largest number");
        check(of(Integer.MIN_VALUE, 0, 1) == -1, "the smallest number");
        check(of(-1, 1) == -1, "a circle of one");
        check(of(1, 0, -1) == -1, "a circle of two");
        check(of(-1, 0, 3, 4, 2) == -1, "a circle at the end");
        check(of(1, 2, 3, 1) == -1, "a tail into a circle");
        check(of(2, 0, 2, -1) == -1, "two tails into a circle of one");
        check(of(2, 0, 3, -1) == 4, "no circle");
        int n = 300000;
        int[] many = new int[n];
        for (int i = 0; i < n; i++) {
            many[i] = i - 1;
        }
        check(of(many) == n, "a long chain");
        many[0] = n - 1;
        check(of(many) == -1, "a long circle");
        many[0] = n;
        check(of(many) == -1, "a long chain to nowhere");
        for (int i = 0; i < n; i++) {
            many[i] = i == n - 1 ? -1 : i + 1;
        }
        check(of(many) == n, "a long chain the other way");
        many[n - 1] = n - 2;
        check(of(many) == -1, "a long tail into a circle of two");
        for (int i = 0; i < n; i++) {
            many[i] = i <= n / 2 ? i - 1 : n / 2;
        }
        check(of(many) == n / 2 + 2, "half of the elements share a long chain");
    }
}
