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
        check(s.pagesNamed("1") == 1, "\"1\" must give 1");
        check(s.pagesNamed("1000") == 1, "\"1000\" must give 1");
        check(s.pagesNamed("1-1") == 1, "\"1-1\" must give 1");
        check(s.pagesNamed("1-2") == 2, "\"1-2\" must give 2");
        check(s.pagesNamed("2-1") == 2, "\"2-1\" must give 2");
        check(s.pagesNamed("5-3") == 3, "\"5-3\" must give 3");
        check(s.pagesNamed("1-1000") == 1000, "\"1-1000\" must give 1000");
        check(s.pagesNamed("1000-1") == 1000, "\"1000-1\" must give 1000");
        check(s.pagesNamed("1-3,3-5") == 5, "\"1-3,3-5\" must give 5");
        check(s.pagesNamed("1-3,2") == 3, "\"1-3,2\" must give 3");
        check(s.pagesNamed("2,1-3") == 3, "\"2,1-3\" must give 3");
        check(s.pagesNamed("3-1,1-3") == 3, "\"3-1,1-3\" must give 3");
        check(s.pagesNamed("1-5,10-6") == 10, "\"1-5,10-6\" must give 10");
        check(s.pagesNamed("1-5,7-9") == 8, "\"1-5,7-9\" must give 8");
        check(s.pagesNamed("9,8,7,6") == 4, "\"9,8,7,6\" must give 4");
        check(s.pagesNamed("9-7,8-6") == 4, "\"9-7,8-6\" must give 4");
        check(s.pagesNamed("1,10,100,1000") == 4, "\"1,10,100,1000\" must give 4");
        check(s.pagesNamed("1-10,5-15,10-20") == 20, "\"1-10,5-15,10-20\" must give 20");
        check(s.pagesNamed("100-90,95-105") == 16, "\"100-90,95-105\" must give 16");
        check(s.pagesNamed("7,7-7,7") == 1, "\"7,7-7,7\" must give 1");
        check(s.pagesNamed("999-1000") == 2, "\"999-1000\" must give 2");
        check(s.pagesNamed("11,1-1,1") == 2, "\"11,1-1,1\" must give 2");
        check(s.pagesNamed("1-2,4-5,7-8,10-11") == 8, "\"1-2,4-5,7-8,10-11\" must give 8");
        check(s.pagesNamed("500-1,500-1000") == 1000, "\"500-1,500-1000\" must give 1000");
        check(s.pagesNamed("30-20,25,10-40") == 31, "\"30-20,25,10-40\" must give 31");
        check(s.pagesNamed("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59") == 59, "59 pages, one by one");
        check(s.pagesNamed("3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9") == 7, "one range fifty times");
    }
}
