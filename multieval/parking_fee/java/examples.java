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
        check(s.parkingFee(20) == 0, "20 must give 0");
        check(s.parkingFee(45) == 200, "45 must give 200");
        check(s.parkingFee(100) == 400, "100 must give 400");
        check(s.parkingFee(1000) == 1500, "1000 must give 1500");
    }
}
