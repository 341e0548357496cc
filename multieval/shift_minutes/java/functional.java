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
        check(s.shiftMinutes("00:00", "00:01") == 1, "\"00:00\"; \"00:01\" must give 1");
        check(s.shiftMinutes("00:01", "00:00") == 1439, "\"00:01\"; \"00:00\" must give 1439");
        check(s.shiftMinutes("00:00", "00:00") == 1440, "\"00:00\"; \"00:00\" must give 1440");
        check(s.shiftMinutes("12:00", "12:00") == 1440, "\"12:00\"; \"12:00\" must give 1440");
        check(s.shiftMinutes("23:59", "23:59") == 1440, "\"23:59\"; \"23:59\" must give 1440");
        check(s.shiftMinutes("23:59", "00:00") == 1, "\"23:59\"; \"00:00\" must give 1");
        check(s.shiftMinutes("00:00", "23:59") == 1439, "\"00:00\"; \"23:59\" must give 1439");
        check(s.shiftMinutes("08:45", "09:15") == 30, "\"08:45\"; \"09:15\" must give 30");
        check(s.shiftMinutes("09:15", "08:45") == 1410, "\"09:15\"; \"08:45\" must give 1410");
        check(s.shiftMinutes("10:00", "10:59") == 59, "\"10:00\"; \"10:59\" must give 59");
        check(s.shiftMinutes("10:59", "10:00") == 1381, "\"10:59\"; \"10:00\" must give 1381");
        check(s.shiftMinutes("09:08", "10:09") == 61, "\"09:08\"; \"10:09\" must give 61");
        check(s.shiftMinutes("08:09", "09:08") == 59, "\"08:09\"; \"09:08\" must give 59");
        check(s.shiftMinutes("20:10", "10:20") == 850, "\"20:10\"; \"10:20\" must give 850");
        check(s.shiftMinutes("13:37", "13:38") == 1, "\"13:37\"; \"13:38\" must give 1");
        check(s.shiftMinutes("13:38", "13:37") == 1439, "\"13:38\"; \"13:37\" must give 1439");
        check(s.shiftMinutes("07:00", "19:00") == 720, "\"07:00\"; \"19:00\" must give 720");
        check(s.shiftMinutes("19:00", "07:00") == 720, "\"19:00\"; \"07:00\" must give 720");
        check(s.shiftMinutes("23:30", "00:15") == 45, "\"23:30\"; \"00:15\" must give 45");
        check(s.shiftMinutes("01:50", "02:05") == 15, "\"01:50\"; \"02:05\" must give 15");
        check(s.shiftMinutes("18:00", "00:00") == 360, "\"18:00\"; \"00:00\" must give 360");
        check(s.shiftMinutes("00:00", "12:34") == 754, "\"00:00\"; \"12:34\" must give 754");
    }
}
