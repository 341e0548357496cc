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
        check("00:00".equals(s.shiftClock("00:00", 0)), "\"00:00\"; 0 must give \"00:00\"");
        check("23:59".equals(s.shiftClock("23:59", 0)), "\"23:59\"; 0 must give \"23:59\"");
        check("00:00".equals(s.shiftClock("23:59", 1)), "\"23:59\"; 1 must give \"00:00\"");
        check("23:59".equals(s.shiftClock("00:00", -1)), "\"00:00\"; -1 must give \"23:59\"");
        check("23:00".equals(s.shiftClock("00:00", -60)), "\"00:00\"; -60 must give \"23:00\"");
        check("23:59".equals(s.shiftClock("00:30", -31)), "\"00:30\"; -31 must give \"23:59\"");
        check("00:00".equals(s.shiftClock("01:00", -60)), "\"01:00\"; -60 must give \"00:00\"");
        check("23:59".equals(s.shiftClock("01:00", -61)), "\"01:00\"; -61 must give \"23:59\"");
        check("12:00".equals(s.shiftClock("12:00", 1440)), "\"12:00\"; 1440 must give \"12:00\"");
        check("12:00".equals(s.shiftClock("12:00", -1440)), "\"12:00\"; -1440 must give \"12:00\"");
        check("11:59".equals(s.shiftClock("12:00", -1441)), "\"12:00\"; -1441 must give \"11:59\"");
        check("12:01".equals(s.shiftClock("12:00", 1441)), "\"12:00\"; 1441 must give \"12:01\"");
        check("00:00".equals(s.shiftClock("00:00", -1440)), "\"00:00\"; -1440 must give \"00:00\"");
        check("00:05".equals(s.shiftClock("00:05", -2880)), "\"00:05\"; -2880 must give \"00:05\"");
        check("08:10".equals(s.shiftClock("08:09", 1)), "\"08:09\"; 1 must give \"08:10\"");
        check("10:00".equals(s.shiftClock("09:59", 1)), "\"09:59\"; 1 must give \"10:00\"");
        check("09:59".equals(s.shiftClock("10:00", -1)), "\"10:00\"; -1 must give \"09:59\"");
        check("00:00".equals(s.shiftClock("06:07", -367)), "\"06:07\"; -367 must give \"00:00\"");
        check("23:59".equals(s.shiftClock("06:07", -368)), "\"06:07\"; -368 must give \"23:59\"");
        check("00:00".equals(s.shiftClock("19:45", 255)), "\"19:45\"; 255 must give \"00:00\"");
        check("00:01".equals(s.shiftClock("19:45", 256)), "\"19:45\"; 256 must give \"00:01\"");
        check("10:40".equals(s.shiftClock("00:00", 100000)), "\"00:00\"; 100000 must give \"10:40\"");
        check("13:20".equals(s.shiftClock("00:00", -100000)), "\"00:00\"; -100000 must give \"13:20\"");
        check("10:39".equals(s.shiftClock("23:59", 100000)), "\"23:59\"; 100000 must give \"10:39\"");
        check("13:19".equals(s.shiftClock("23:59", -100000)), "\"23:59\"; -100000 must give \"13:19\"");
        check("00:00".equals(s.shiftClock("05:20", -320)), "\"05:20\"; -320 must give \"00:00\"");
        check("00:00".equals(s.shiftClock("05:20", -1760)), "\"05:20\"; -1760 must give \"00:00\"");
    }
}
