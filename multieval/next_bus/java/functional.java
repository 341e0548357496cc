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
        check(s.nextBus(new int[] {400, 430, 460}, 400) == 0, "400 430 460; 400 must give 0");
        check(s.nextBus(new int[] {400, 430, 460}, 430) == 0, "400 430 460; 430 must give 0");
        check(s.nextBus(new int[] {400, 430, 460}, 460) == 0, "400 430 460; 460 must give 0");
        check(s.nextBus(new int[] {400, 430, 460}, 461) == 1379, "400 430 460; 461 must give 1379");
        check(s.nextBus(new int[] {400, 430, 460}, 399) == 1, "400 430 460; 399 must give 1");
        check(s.nextBus(new int[] {400, 430, 460}, 0) == 400, "400 430 460; 0 must give 400");
        check(s.nextBus(new int[] {400, 430, 460}, 401) == 29, "400 430 460; 401 must give 29");
        check(s.nextBus(new int[] {400, 430, 460}, 431) == 29, "400 430 460; 431 must give 29");
        check(s.nextBus(new int[] {400, 430, 460}, 1439) == 401, "400 430 460; 1439 must give 401");
        check(s.nextBus(new int[] {0}, 0) == 0, "0; 0 must give 0");
        check(s.nextBus(new int[] {0}, 1) == 1439, "0; 1 must give 1439");
        check(s.nextBus(new int[] {0}, 1439) == 1, "0; 1439 must give 1");
        check(s.nextBus(new int[] {1439}, 0) == 1439, "1439; 0 must give 1439");
        check(s.nextBus(new int[] {1439}, 1439) == 0, "1439; 1439 must give 0");
        check(s.nextBus(new int[] {1438}, 1439) == 1439, "1438; 1439 must give 1439");
        check(s.nextBus(new int[] {720}, 721) == 1439, "720; 721 must give 1439");
        check(s.nextBus(new int[] {720}, 720) == 0, "720; 720 must give 0");
        check(s.nextBus(new int[] {5, 5, 5}, 5) == 0, "5 5 5; 5 must give 0");
        check(s.nextBus(new int[] {5, 5, 5}, 6) == 1439, "5 5 5; 6 must give 1439");
        check(s.nextBus(new int[] {0, 1439}, 1) == 1438, "0 1439; 1 must give 1438");
        check(s.nextBus(new int[] {10, 20, 30, 40, 50, 60}, 35) == 5, "10 20 30 40 50 60; 35 must give 5");
        check(s.nextBus(new int[] {10, 20, 30, 40, 50, 60}, 61) == 1389, "10 20 30 40 50 60; 61 must give 1389");
        check(s.nextBus(new int[] {60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 1381) == 119, "23 numbers; 1381 must give 119");
        check(s.nextBus(new int[] {60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 61) == 59, "23 numbers; 61 must give 59");
        check(s.nextBus(new int[] {60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 720) == 0, "23 numbers; 720 must give 0");
    }
}
