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
        check(s.roundCash(0) == 0, "0 must give 0");
        check(s.roundCash(1) == 0, "1 must give 0");
        check(s.roundCash(4) == 0, "4 must give 0");
        check(s.roundCash(5) == 10, "5 must give 10");
        check(s.roundCash(6) == 10, "6 must give 10");
        check(s.roundCash(9) == 10, "9 must give 10");
        check(s.roundCash(10) == 10, "10 must give 10");
        check(s.roundCash(14) == 10, "14 must give 10");
        check(s.roundCash(15) == 20, "15 must give 20");
        check(s.roundCash(16) == 20, "16 must give 20");
        check(s.roundCash(25) == 30, "25 must give 30");
        check(s.roundCash(45) == 50, "45 must give 50");
        check(s.roundCash(95) == 100, "95 must give 100");
        check(s.roundCash(99) == 100, "99 must give 100");
        check(s.roundCash(101) == 100, "101 must give 100");
        check(s.roundCash(104) == 100, "104 must give 100");
        check(s.roundCash(105) == 110, "105 must give 110");
        check(s.roundCash(995) == 1000, "995 must give 1000");
        check(s.roundCash(-1) == 0, "-1 must give 0");
        check(s.roundCash(-4) == 0, "-4 must give 0");
        check(s.roundCash(-5) == -10, "-5 must give -10");
        check(s.roundCash(-6) == -10, "-6 must give -10");
        check(s.roundCash(-9) == -10, "-9 must give -10");
        check(s.roundCash(-10) == -10, "-10 must give -10");
        check(s.roundCash(-14) == -10, "-14 must give -10");
        check(s.roundCash(-15) == -20, "-15 must give -20");
        check(s.roundCash(-16) == -20, "-16 must give -20");
        check(s.roundCash(-25) == -30, "-25 must give -30");
        check(s.roundCash(-34) == -30, "-34 must give -30");
        check(s.roundCash(-45) == -50, "-45 must give -50");
        check(s.roundCash(-95) == -100, "-95 must give -100");
        check(s.roundCash(-99) == -100, "-99 must give -100");
        check(s.roundCash(-101) == -100, "-101 must give -100");
        check(s.roundCash(-105) == -110, "-105 must give -110");
        check(s.roundCash(999994) == 999990, "999994 must give 999990");
        check(s.roundCash(999995) == 1000000, "999995 must give 1000000");
        check(s.roundCash(1000000) == 1000000, "1000000 must give 1000000");
        check(s.roundCash(-999994) == -999990, "-999994 must give -999990");
        check(s.roundCash(-999995) == -1000000, "-999995 must give -1000000");
        check(s.roundCash(-1000000) == -1000000, "-1000000 must give -1000000");
    }
}
