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
        check(s.checkDigit("0") == 0, "\"0\" must give 0");
        check(s.checkDigit("1") == 7, "\"1\" must give 7");
        check(s.checkDigit("5") == 5, "\"5\" must give 5");
        check(s.checkDigit("9") == 3, "\"9\" must give 3");
        check(s.checkDigit("10") == 9, "\"10\" must give 9");
        check(s.checkDigit("01") == 7, "\"01\" must give 7");
        check(s.checkDigit("13") == 0, "\"13\" must give 0");
        check(s.checkDigit("31") == 4, "\"31\" must give 4");
        check(s.checkDigit("70") == 3, "\"70\" must give 3");
        check(s.checkDigit("55") == 0, "\"55\" must give 0");
        check(s.checkDigit("46") == 8, "\"46\" must give 8");
        check(s.checkDigit("64") == 2, "\"64\" must give 2");
        check(s.checkDigit("73") == 4, "\"73\" must give 4");
        check(s.checkDigit("00000") == 0, "\"00000\" must give 0");
        check(s.checkDigit("12345") == 7, "\"12345\" must give 7");
        check(s.checkDigit("1234") == 8, "\"1234\" must give 8");
        check(s.checkDigit("987654321") == 5, "\"987654321\" must give 5");
        check(s.checkDigit("400638133393") == 1, "\"400638133393\" must give 1");
        check(s.checkDigit("590123412345") == 7, "\"590123412345\" must give 7");
        check(s.checkDigit("20") == 8, "\"20\" must give 8");
        check(s.checkDigit("02") == 4, "\"02\" must give 4");
        check(s.checkDigit("97") == 0, "\"97\" must give 0");
        check(s.checkDigit("91") == 8, "\"91\" must give 8");
        check(s.checkDigit("19") == 2, "\"19\" must give 2");
        check(s.checkDigit("3333333333") == 0, "\"3333333333\" must give 0");
        check(s.checkDigit("1000000000000000000000") == 9, "\"1000000000000000000000\" must give 9");
        check(s.checkDigit("9".repeat(40)) == 0, "\"9999999999999999999999999999999999999999\" must give 0");
        check(s.checkDigit("10".repeat(20)) == 0, "\"1010101010101010101010101010101010101010\" must give 0");
        check(s.checkDigit("01".repeat(20)) == 0, "\"0101010101010101010101010101010101010101\" must give 0");
        check(s.checkDigit("7".repeat(39)) == 7, "\"777777777777777777777777777777777777777\" must give 7");
        check(s.checkDigit("12".repeat(19)) == 7, "\"12121212121212121212121212121212121212\" must give 7");
    }
}
