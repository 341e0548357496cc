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
        check("##########".equals(s.progressBar(1, 1)), "1; 1 must give \"##########\"");
        check("----------".equals(s.progressBar(0, 1)), "0; 1 must give \"----------\"");
        check("##########".equals(s.progressBar(10, 10)), "10; 10 must give \"##########\"");
        check("#########-".equals(s.progressBar(9, 10)), "9; 10 must give \"#########-\"");
        check("#---------".equals(s.progressBar(1, 10)), "1; 10 must give \"#---------\"");
        check("#########-".equals(s.progressBar(99, 100)), "99; 100 must give \"#########-\"");
        check("##########".equals(s.progressBar(100, 100)), "100; 100 must give \"##########\"");
        check("----------".equals(s.progressBar(9, 100)), "9; 100 must give \"----------\"");
        check("#---------".equals(s.progressBar(10, 100)), "10; 100 must give \"#---------\"");
        check("#---------".equals(s.progressBar(19, 100)), "19; 100 must give \"#---------\"");
        check("#####-----".equals(s.progressBar(55, 100)), "55; 100 must give \"#####-----\"");
        check("###-------".equals(s.progressBar(1, 3)), "1; 3 must give \"###-------\"");
        check("######----".equals(s.progressBar(2, 3)), "2; 3 must give \"######----\"");
        check("##########".equals(s.progressBar(3, 3)), "3; 3 must give \"##########\"");
        check("#####-----".equals(s.progressBar(1, 2)), "1; 2 must give \"#####-----\"");
        check("#---------".equals(s.progressBar(1, 7)), "1; 7 must give \"#---------\"");
        check("########--".equals(s.progressBar(6, 7)), "6; 7 must give \"########--\"");
        check("#######---".equals(s.progressBar(5, 7)), "5; 7 must give \"#######---\"");
        check("----------".equals(s.progressBar(1, 11)), "1; 11 must give \"----------\"");
        check("#---------".equals(s.progressBar(2, 11)), "2; 11 must give \"#---------\"");
        check("#########-".equals(s.progressBar(10, 11)), "10; 11 must give \"#########-\"");
        check("#########-".equals(s.progressBar(14, 15)), "14; 15 must give \"#########-\"");
        check("##--------".equals(s.progressBar(3, 15)), "3; 15 must give \"##--------\"");
        check("###-------".equals(s.progressBar(6, 20)), "6; 20 must give \"###-------\"");
        check("###-------".equals(s.progressBar(7, 20)), "7; 20 must give \"###-------\"");
        check("#######---".equals(s.progressBar(14, 20)), "14; 20 must give \"#######---\"");
        check("######----".equals(s.progressBar(12, 20)), "12; 20 must give \"######----\"");
        check("#########-".equals(s.progressBar(99999, 100000)), "99999; 100000 must give \"#########-\"");
        check("----------".equals(s.progressBar(9999, 100000)), "9999; 100000 must give \"----------\"");
        check("#---------".equals(s.progressBar(10000, 100000)), "10000; 100000 must give \"#---------\"");
        check("#---------".equals(s.progressBar(29, 290)), "29; 290 must give \"#---------\"");
        check("###-------".equals(s.progressBar(87, 290)), "87; 290 must give \"###-------\"");
        check("#######---".equals(s.progressBar(203, 290)), "203; 290 must give \"#######---\"");
        check("#########-".equals(s.progressBar(261, 290)), "261; 290 must give \"#########-\"");
        check("#######---".equals(s.progressBar(91, 130)), "91; 130 must give \"#######---\"");
        check("#######---".equals(s.progressBar(329, 470)), "329; 470 must give \"#######---\"");
        check("#######---".equals(s.progressBar(658, 940)), "658; 940 must give \"#######---\"");
        check("##########".equals(s.progressBar(100000, 100000)), "100000; 100000 must give \"##########\"");
        check("----------".equals(s.progressBar(1, 100000)), "1; 100000 must give \"----------\"");
    }
}
