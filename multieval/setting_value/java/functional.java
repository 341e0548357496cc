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
        check(s.settingValue("a=1", "a") == 1, "\"a=1\"; \"a\" must give 1");
        check(s.settingValue("a=0", "a") == 0, "\"a=0\"; \"a\" must give 0");
        check(s.settingValue("a=1000000", "a") == 1000000, "\"a=1000000\"; \"a\" must give 1000000");
        check(s.settingValue("a=1;a=2", "a") == 2, "\"a=1;a=2\"; \"a\" must give 2");
        check(s.settingValue("a=2;b=3;a=1", "a") == 1, "\"a=2;b=3;a=1\"; \"a\" must give 1");
        check(s.settingValue("ab=1", "b") == -1, "\"ab=1\"; \"b\" must give -1");
        check(s.settingValue("ab=1", "a") == -1, "\"ab=1\"; \"a\" must give -1");
        check(s.settingValue("ab=1;b=2", "b") == 2, "\"ab=1;b=2\"; \"b\" must give 2");
        check(s.settingValue("b=2;ab=1", "b") == 2, "\"b=2;ab=1\"; \"b\" must give 2");
        check(s.settingValue("ab=1;a=2", "a") == 2, "\"ab=1;a=2\"; \"a\" must give 2");
        check(s.settingValue("a=2;ab=1", "a") == 2, "\"a=2;ab=1\"; \"a\" must give 2");
        check(s.settingValue("a=7", "aa") == -1, "\"a=7\"; \"aa\" must give -1");
        check(s.settingValue("aa=5;a=7;aaa=9", "a") == 7, "\"aa=5;a=7;aaa=9\"; \"a\" must give 7");
        check(s.settingValue("aa=5;a=7;aaa=9", "aa") == 5, "\"aa=5;a=7;aaa=9\"; \"aa\" must give 5");
        check(s.settingValue("aa=5;a=7;aaa=9", "aaa") == 9, "\"aa=5;a=7;aaa=9\"; \"aaa\" must give 9");
        check(s.settingValue("a=7;aa=5;aaa=9;aaaa=3", "aaaaa") == -1, "\"a=7;aa=5;aaa=9;aaaa=3\"; \"aaaaa\" must give -1");
        check(s.settingValue("x=10;y=20;z=30", "x") == 10, "\"x=10;y=20;z=30\"; \"x\" must give 10");
        check(s.settingValue("x=10;y=20;z=30", "y") == 20, "\"x=10;y=20;z=30\"; \"y\" must give 20");
        check(s.settingValue("x=10;y=20;z=30", "z") == 30, "\"x=10;y=20;z=30\"; \"z\" must give 30");
        check(s.settingValue("x=10;y=20;z=30", "w") == -1, "\"x=10;y=20;z=30\"; \"w\" must give -1");
        check(s.settingValue("port=80;report=7", "port") == 80, "\"port=80;report=7\"; \"port\" must give 80");
        check(s.settingValue("report=7;port=80", "port") == 80, "\"report=7;port=80\"; \"port\" must give 80");
        check(s.settingValue("report=7", "port") == -1, "\"report=7\"; \"port\" must give -1");
        check(s.settingValue("port=7", "report") == -1, "\"port=7\"; \"report\" must give -1");
        check(s.settingValue("size=0;size=5;size=0", "size") == 0, "\"size=0;size=5;size=0\"; \"size\" must give 0");
        check(s.settingValue("on=1;on=1;off=0", "on") == 1, "\"on=1;on=1;off=0\"; \"on\" must give 1");
        check(s.settingValue("abcdefghijklmnopqrstuvwxyz=999999;b=4", "abcdefghijklmnopqrstuvwxyz") == 999999, "\"abcdefghijklmnopqrstuvwxyz=999999;b=4\"; \"abcdefghijklmnopqrstuvwxyz\" must give 999999");
    }
}
