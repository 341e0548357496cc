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
        check(s.savingsAfter(0, 0) == 0, "0; 0 must give 0");
        check(s.savingsAfter(0, 120) == 0, "0; 120 must give 0");
        check(s.savingsAfter(99, 120) == 99, "99; 120 must give 99");
        check(s.savingsAfter(100, 1) == 101, "100; 1 must give 101");
        check(s.savingsAfter(100, 2) == 102, "100; 2 must give 102");
        check(s.savingsAfter(100, 100) == 200, "100; 100 must give 200");
        check(s.savingsAfter(100, 101) == 202, "100; 101 must give 202");
        check(s.savingsAfter(199, 1) == 200, "199; 1 must give 200");
        check(s.savingsAfter(199, 2) == 202, "199; 2 must give 202");
        check(s.savingsAfter(199, 3) == 204, "199; 3 must give 204");
        check(s.savingsAfter(150, 120) == 360, "150; 120 must give 360");
        check(s.savingsAfter(250, 1) == 252, "250; 1 must give 252");
        check(s.savingsAfter(299, 3) == 307, "299; 3 must give 307");
        check(s.savingsAfter(333, 7) == 354, "333; 7 must give 354");
        check(s.savingsAfter(999, 12) == 1119, "999; 12 must give 1119");
        check(s.savingsAfter(1000, 12) == 1122, "1000; 12 must give 1122");
        check(s.savingsAfter(10000, 2) == 10201, "10000; 2 must give 10201");
        check(s.savingsAfter(10000, 3) == 10303, "10000; 3 must give 10303");
        check(s.savingsAfter(10000, 12) == 11266, "10000; 12 must give 11266");
        check(s.savingsAfter(10000, 120) == 32902, "10000; 120 must give 32902");
        check(s.savingsAfter(12345, 24) == 15663, "12345; 24 must give 15663");
        check(s.savingsAfter(54321, 60) == 98651, "54321; 60 must give 98651");
        check(s.savingsAfter(99999, 120) == 329930, "99999; 120 must give 329930");
        check(s.savingsAfter(1000000, 1) == 1010000, "1000000; 1 must give 1010000");
        check(s.savingsAfter(1000000, 2) == 1020100, "1000000; 2 must give 1020100");
        check(s.savingsAfter(1000000, 12) == 1126822, "1000000; 12 must give 1126822");
        check(s.savingsAfter(1000000, 120) == 3300280, "1000000; 120 must give 3300280");
        check(s.savingsAfter(7, 50) == 7, "7; 50 must give 7");
        check(s.savingsAfter(1234, 0) == 1234, "1234; 0 must give 1234");
        check(s.savingsAfter(149, 1) == 150, "149; 1 must give 150");
        check(s.savingsAfter(151, 1) == 152, "151; 1 must give 152");
    }
}
