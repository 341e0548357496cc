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
        check("0 seconds".equals(s.durationText(0)), "0 must give \"0 seconds\"");
        check("1 second".equals(s.durationText(1)), "1 must give \"1 second\"");
        check("2 seconds".equals(s.durationText(2)), "2 must give \"2 seconds\"");
        check("59 seconds".equals(s.durationText(59)), "59 must give \"59 seconds\"");
        check("1 minute".equals(s.durationText(60)), "60 must give \"1 minute\"");
        check("1 minute 2 seconds".equals(s.durationText(62)), "62 must give \"1 minute 2 seconds\"");
        check("2 minutes".equals(s.durationText(120)), "120 must give \"2 minutes\"");
        check("2 minutes 1 second".equals(s.durationText(121)), "121 must give \"2 minutes 1 second\"");
        check("59 minutes 59 seconds".equals(s.durationText(3599)), "3599 must give \"59 minutes 59 seconds\"");
        check("1 hour".equals(s.durationText(3600)), "3600 must give \"1 hour\"");
        check("1 hour 1 second".equals(s.durationText(3601)), "3601 must give \"1 hour 1 second\"");
        check("1 hour 2 seconds".equals(s.durationText(3602)), "3602 must give \"1 hour 2 seconds\"");
        check("1 hour 1 minute".equals(s.durationText(3660)), "3660 must give \"1 hour 1 minute\"");
        check("1 hour 1 minute 1 second".equals(s.durationText(3661)), "3661 must give \"1 hour 1 minute 1 second\"");
        check("1 hour 2 minutes".equals(s.durationText(3720)), "3720 must give \"1 hour 2 minutes\"");
        check("2 hours".equals(s.durationText(7200)), "7200 must give \"2 hours\"");
        check("2 hours 1 second".equals(s.durationText(7201)), "7201 must give \"2 hours 1 second\"");
        check("2 hours 1 minute".equals(s.durationText(7260)), "7260 must give \"2 hours 1 minute\"");
        check("10 hours".equals(s.durationText(36000)), "36000 must give \"10 hours\"");
        check("11 hours".equals(s.durationText(39600)), "39600 must give \"11 hours\"");
        check("21 hours 1 minute".equals(s.durationText(75660)), "75660 must give \"21 hours 1 minute\"");
        check("11 hours 12 minutes".equals(s.durationText(40320)), "40320 must give \"11 hours 12 minutes\"");
        check("23 hours 59 minutes 59 seconds".equals(s.durationText(86399)), "86399 must give \"23 hours 59 minutes 59 seconds\"");
        check("23 hours 59 minutes".equals(s.durationText(86340)), "86340 must give \"23 hours 59 minutes\"");
        check("11 seconds".equals(s.durationText(11)), "11 must give \"11 seconds\"");
        check("11 minutes".equals(s.durationText(660)), "660 must give \"11 minutes\"");
        check("10 hours 10 minutes 10 seconds".equals(s.durationText(36610)), "36610 must give \"10 hours 10 minutes 10 seconds\"");
    }
}
