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
        check(s.copiesPrice(0) == 0, "0 must give 0");
        check(s.copiesPrice(1) == 20, "1 must give 20");
        check(s.copiesPrice(2) == 40, "2 must give 40");
        check(s.copiesPrice(49) == 980, "49 must give 980");
        check(s.copiesPrice(51) == 1012, "51 must give 1012");
        check(s.copiesPrice(52) == 1024, "52 must give 1024");
        check(s.copiesPrice(100) == 1600, "100 must give 1600");
        check(s.copiesPrice(149) == 2188, "149 must give 2188");
        check(s.copiesPrice(150) == 2200, "150 must give 2200");
        check(s.copiesPrice(151) == 2212, "151 must give 2212");
        check(s.copiesPrice(199) == 2788, "199 must give 2788");
        check(s.copiesPrice(200) == 2800, "200 must give 2800");
        check(s.copiesPrice(201) == 2805, "201 must give 2805");
        check(s.copiesPrice(202) == 2810, "202 must give 2810");
        check(s.copiesPrice(210) == 2850, "210 must give 2850");
        check(s.copiesPrice(250) == 3050, "250 must give 3050");
        check(s.copiesPrice(400) == 3800, "400 must give 3800");
        check(s.copiesPrice(1000) == 6800, "1000 must give 6800");
        check(s.copiesPrice(999999) == 5001795, "999999 must give 5001795");
        check(s.copiesPrice(1000000) == 5001800, "1000000 must give 5001800");
    }
}
