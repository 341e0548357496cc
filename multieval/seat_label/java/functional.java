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
        check("1D".equals(s.seatLabel(4, 4)), "4; 4 must give \"1D\"");
        check("2A".equals(s.seatLabel(5, 4)), "5; 4 must give \"2A\"");
        check("2D".equals(s.seatLabel(8, 4)), "8; 4 must give \"2D\"");
        check("3A".equals(s.seatLabel(9, 4)), "9; 4 must give \"3A\"");
        check("1A".equals(s.seatLabel(1, 1)), "1; 1 must give \"1A\"");
        check("2A".equals(s.seatLabel(2, 1)), "2; 1 must give \"2A\"");
        check("999A".equals(s.seatLabel(999, 1)), "999; 1 must give \"999A\"");
        check("1B".equals(s.seatLabel(2, 2)), "2; 2 must give \"1B\"");
        check("2A".equals(s.seatLabel(3, 2)), "3; 2 must give \"2A\"");
        check("50B".equals(s.seatLabel(100, 2)), "100; 2 must give \"50B\"");
        check("1Z".equals(s.seatLabel(26, 26)), "26; 26 must give \"1Z\"");
        check("2A".equals(s.seatLabel(27, 26)), "27; 26 must give \"2A\"");
        check("1Y".equals(s.seatLabel(25, 26)), "25; 26 must give \"1Y\"");
        check("2Z".equals(s.seatLabel(52, 26)), "52; 26 must give \"2Z\"");
        check("3A".equals(s.seatLabel(53, 26)), "53; 26 must give \"3A\"");
        check("1F".equals(s.seatLabel(6, 6)), "6; 6 must give \"1F\"");
        check("2F".equals(s.seatLabel(12, 6)), "12; 6 must give \"2F\"");
        check("10F".equals(s.seatLabel(60, 6)), "60; 6 must give \"10F\"");
        check("4A".equals(s.seatLabel(10, 3)), "10; 3 must give \"4A\"");
        check("100C".equals(s.seatLabel(300, 3)), "300; 3 must give \"100C\"");
        check("1000000A".equals(s.seatLabel(1000000, 1)), "1000000; 1 must give \"1000000A\"");
        check("38462N".equals(s.seatLabel(1000000, 26)), "1000000; 26 must give \"38462N\"");
        check("100000J".equals(s.seatLabel(1000000, 10)), "1000000; 10 must give \"100000J\"");
        check("100000A".equals(s.seatLabel(999991, 10)), "999991; 10 must give \"100000A\"");
    }
}
