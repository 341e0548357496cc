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
        check("1".equals(s.groupPhone("1")), "\"1\" must give \"1\"");
        check("12".equals(s.groupPhone("12")), "\"12\" must give \"12\"");
        check("123".equals(s.groupPhone("123")), "\"123\" must give \"123\"");
        check("12 34".equals(s.groupPhone("1234")), "\"1234\" must give \"12 34\"");
        check("12 345".equals(s.groupPhone("12345")), "\"12345\" must give \"12 345\"");
        check("12 34 567".equals(s.groupPhone("1234567")), "\"1234567\" must give \"12 34 567\"");
        check("12 34 56 78".equals(s.groupPhone("12345678")), "\"12345678\" must give \"12 34 56 78\"");
        check("12 34 56 789".equals(s.groupPhone("123456789")), "\"123456789\" must give \"12 34 56 789\"");
        check("00 000".equals(s.groupPhone("00000")), "\"00000\" must give \"00 000\"");
        check("000".equals(s.groupPhone("000")), "\"000\" must give \"000\"");
        check("0".equals(s.groupPhone("0")), "\"0\" must give \"0\"");
        check("03 01 23 45 678".equals(s.groupPhone("03012345678")), "\"03012345678\" must give \"03 01 23 45 678\"");
        check("98 76 54 32 10".equals(s.groupPhone("9876543210")), "\"9876543210\" must give \"98 76 54 32 10\"");
        check("11".equals(s.groupPhone("11")), "\"11\" must give \"11\"");
        check("112".equals(s.groupPhone("112")), "\"112\" must give \"112\"");
        check("01 18 99 98 81 99 91 19 72 53".equals(s.groupPhone("01189998819991197253")), "\"01189998819991197253\" must give \"01 18 99 98 81 99 91 19 72 53\"");
        check("12 12 12 12 12 12 12 12 12 12 12 12 12 12 12".equals(s.groupPhone("12".repeat(15))), "\"121212121212121212121212121212\" must give \"12 12 12 12 12 12 12 12 12 12 12 12 12 12 12\"");
        check("77 77 77 77 77 77 77 77 77 77 77 77 77 777".equals(s.groupPhone("7".repeat(29))), "\"77777777777777777777777777777\" must give \"77 77 77 77 77 77 77 77 77 77 77 77 77 777\"");
    }
}
