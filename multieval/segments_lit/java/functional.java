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
        check(s.segmentsLit(0) == 6, "0 must give 6");
        check(s.segmentsLit(1) == 2, "1 must give 2");
        check(s.segmentsLit(2) == 5, "2 must give 5");
        check(s.segmentsLit(3) == 5, "3 must give 5");
        check(s.segmentsLit(5) == 5, "5 must give 5");
        check(s.segmentsLit(6) == 6, "6 must give 6");
        check(s.segmentsLit(7) == 3, "7 must give 3");
        check(s.segmentsLit(8) == 7, "8 must give 7");
        check(s.segmentsLit(9) == 6, "9 must give 6");
        check(s.segmentsLit(10) == 8, "10 must give 8");
        check(s.segmentsLit(11) == 4, "11 must give 4");
        check(s.segmentsLit(-1) == 3, "-1 must give 3");
        check(s.segmentsLit(-8) == 8, "-8 must give 8");
        check(s.segmentsLit(-10) == 9, "-10 must give 9");
        check(s.segmentsLit(-17) == 6, "-17 must give 6");
        check(s.segmentsLit(100) == 14, "100 must give 14");
        check(s.segmentsLit(-100) == 15, "-100 must give 15");
        check(s.segmentsLit(1000) == 20, "1000 must give 20");
        check(s.segmentsLit(999999) == 36, "999999 must give 36");
        check(s.segmentsLit(-999999) == 37, "-999999 must give 37");
        check(s.segmentsLit(888888) == 42, "888888 must give 42");
        check(s.segmentsLit(111111) == 12, "111111 must give 12");
        check(s.segmentsLit(-111111) == 13, "-111111 must give 13");
        check(s.segmentsLit(123456) == 27, "123456 must give 27");
        check(s.segmentsLit(-987654) == 32, "-987654 must give 32");
        check(s.segmentsLit(700007) == 30, "700007 must give 30");
        check(s.segmentsLit(-5) == 6, "-5 must give 6");
        check(s.segmentsLit(69) == 12, "69 must give 12");
        check(s.segmentsLit(34) == 9, "34 must give 9");
    }
}
