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
        int large = Integer.MAX_VALUE;
        check(s.capPrice(65536, 65536, 0) == 1000000000, "a product of 2 to the 32");
        check(s.capPrice(65536, 32768, 0) == 1000000000, "a product of 2 to the 31");
        check(s.capPrice(858993460, 5, 0) == 1000000000, "a product right above 2 to the 32");
        check(s.capPrice(large, large, 0) == 1000000000, "the largest product");
        check(s.capPrice(large, large, large) == 1000000000, "the largest product and discount");
        check(s.capPrice(large, 2, 0) == 1000000000, "a negative product in 32 bits");
        check(s.capPrice(2, large, large) == 1000000000, "twice the largest unit price");
        check(s.capPrice(50000, 50000, 2000000000) == 500000000, "a large product, a large discount");
        check(s.capPrice(65536, 32768, large) == 1, "a large product, all but one cent off");
        check(s.capPrice(3, 1000000000, large) == 852516353, "3 at 1000000000, the largest discount");
        check(s.capPrice(0, large, large) == 0, "no quantity, the largest discount");
        check(s.capPrice(3, 250, 50) == 700, "a small order");
    }
}
