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
        check("1".equals(s.pageLabel(1, 0)), "1; 0 must give \"1\"");
        check("i".equals(s.pageLabel(1, 1)), "1; 1 must give \"i\"");
        check("1".equals(s.pageLabel(2, 1)), "2; 1 must give \"1\"");
        check("ii".equals(s.pageLabel(2, 2)), "2; 2 must give \"ii\"");
        check("iv".equals(s.pageLabel(4, 80)), "4; 80 must give \"iv\"");
        check("v".equals(s.pageLabel(5, 80)), "5; 80 must give \"v\"");
        check("vi".equals(s.pageLabel(6, 80)), "6; 80 must give \"vi\"");
        check("viii".equals(s.pageLabel(8, 80)), "8; 80 must give \"viii\"");
        check("ix".equals(s.pageLabel(9, 80)), "9; 80 must give \"ix\"");
        check("x".equals(s.pageLabel(10, 80)), "10; 80 must give \"x\"");
        check("xi".equals(s.pageLabel(11, 80)), "11; 80 must give \"xi\"");
        check("xiv".equals(s.pageLabel(14, 80)), "14; 80 must give \"xiv\"");
        check("xix".equals(s.pageLabel(19, 80)), "19; 80 must give \"xix\"");
        check("xx".equals(s.pageLabel(20, 80)), "20; 80 must give \"xx\"");
        check("xxiv".equals(s.pageLabel(24, 80)), "24; 80 must give \"xxiv\"");
        check("xxxviii".equals(s.pageLabel(38, 80)), "38; 80 must give \"xxxviii\"");
        check("xxxix".equals(s.pageLabel(39, 80)), "39; 80 must give \"xxxix\"");
        check("xl".equals(s.pageLabel(40, 80)), "40; 80 must give \"xl\"");
        check("xli".equals(s.pageLabel(41, 80)), "41; 80 must give \"xli\"");
        check("xliv".equals(s.pageLabel(44, 80)), "44; 80 must give \"xliv\"");
        check("xlix".equals(s.pageLabel(49, 80)), "49; 80 must give \"xlix\"");
        check("l".equals(s.pageLabel(50, 80)), "50; 80 must give \"l\"");
        check("li".equals(s.pageLabel(51, 80)), "51; 80 must give \"li\"");
        check("lix".equals(s.pageLabel(59, 80)), "59; 80 must give \"lix\"");
        check("lxviii".equals(s.pageLabel(68, 80)), "68; 80 must give \"lxviii\"");
        check("lxxiii".equals(s.pageLabel(73, 80)), "73; 80 must give \"lxxiii\"");
        check("lxxix".equals(s.pageLabel(79, 80)), "79; 80 must give \"lxxix\"");
        check("lxxx".equals(s.pageLabel(80, 80)), "80; 80 must give \"lxxx\"");
        check("1".equals(s.pageLabel(81, 80)), "81; 80 must give \"1\"");
        check("10".equals(s.pageLabel(90, 80)), "90; 80 must give \"10\"");
        check("1920".equals(s.pageLabel(2000, 80)), "2000; 80 must give \"1920\"");
        check("2000".equals(s.pageLabel(2000, 0)), "2000; 0 must give \"2000\"");
        check("1".equals(s.pageLabel(10, 9)), "10; 9 must give \"1\"");
        check("ix".equals(s.pageLabel(9, 9)), "9; 9 must give \"ix\"");
        check("viii".equals(s.pageLabel(8, 9)), "8; 9 must give \"viii\"");
        check("50".equals(s.pageLabel(50, 0)), "50; 0 must give \"50\"");
        check("1".equals(s.pageLabel(40, 39)), "40; 39 must give \"1\"");
        check("99".equals(s.pageLabel(109, 10)), "109; 10 must give \"99\"");
        check("1".equals(s.pageLabel(5, 4)), "5; 4 must give \"1\"");
    }
}
