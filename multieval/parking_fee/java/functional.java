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
        check(s.parkingFee(0) == 0, "0 must give 0");
        check(s.parkingFee(1) == 0, "1 must give 0");
        check(s.parkingFee(29) == 0, "29 must give 0");
        check(s.parkingFee(30) == 0, "30 must give 0");
        check(s.parkingFee(31) == 200, "31 must give 200");
        check(s.parkingFee(59) == 200, "59 must give 200");
        check(s.parkingFee(60) == 200, "60 must give 200");
        check(s.parkingFee(61) == 400, "61 must give 400");
        check(s.parkingFee(89) == 400, "89 must give 400");
        check(s.parkingFee(90) == 400, "90 must give 400");
        check(s.parkingFee(91) == 400, "91 must give 400");
        check(s.parkingFee(119) == 400, "119 must give 400");
        check(s.parkingFee(120) == 400, "120 must give 400");
        check(s.parkingFee(121) == 600, "121 must give 600");
        check(s.parkingFee(150) == 600, "150 must give 600");
        check(s.parkingFee(180) == 600, "180 must give 600");
        check(s.parkingFee(181) == 800, "181 must give 800");
        check(s.parkingFee(240) == 800, "240 must give 800");
        check(s.parkingFee(241) == 1000, "241 must give 1000");
        check(s.parkingFee(300) == 1000, "300 must give 1000");
        check(s.parkingFee(301) == 1200, "301 must give 1200");
        check(s.parkingFee(360) == 1200, "360 must give 1200");
        check(s.parkingFee(361) == 1400, "361 must give 1400");
        check(s.parkingFee(419) == 1400, "419 must give 1400");
        check(s.parkingFee(420) == 1400, "420 must give 1400");
        check(s.parkingFee(421) == 1500, "421 must give 1500");
        check(s.parkingFee(450) == 1500, "450 must give 1500");
        check(s.parkingFee(480) == 1500, "480 must give 1500");
        check(s.parkingFee(481) == 1500, "481 must give 1500");
        check(s.parkingFee(540) == 1500, "540 must give 1500");
        check(s.parkingFee(541) == 1500, "541 must give 1500");
        check(s.parkingFee(1439) == 1500, "1439 must give 1500");
        check(s.parkingFee(1440) == 1500, "1440 must give 1500");
    }
}
