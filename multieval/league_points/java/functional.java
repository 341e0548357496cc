// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static int[] repeat(int times, int... part) {
        int[] whole = new int[times * part.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = part[i % part.length];
        }
        return whole;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s.leaguePoints(new int[] {}, new int[] {}) == 0, "no numbers; no numbers must give 0");
        check(s.leaguePoints(new int[] {1}, new int[] {0}) == 3, "1; 0 must give 3");
        check(s.leaguePoints(new int[] {2}, new int[] {0}) == 3, "2; 0 must give 3");
        check(s.leaguePoints(new int[] {3}, new int[] {0}) == 4, "3; 0 must give 4");
        check(s.leaguePoints(new int[] {4}, new int[] {0}) == 4, "4; 0 must give 4");
        check(s.leaguePoints(new int[] {4}, new int[] {1}) == 4, "4; 1 must give 4");
        check(s.leaguePoints(new int[] {4}, new int[] {2}) == 3, "4; 2 must give 3");
        check(s.leaguePoints(new int[] {0}, new int[] {1}) == 0, "0; 1 must give 0");
        check(s.leaguePoints(new int[] {0}, new int[] {3}) == 0, "0; 3 must give 0");
        check(s.leaguePoints(new int[] {0}, new int[] {4}) == 0, "0; 4 must give 0");
        check(s.leaguePoints(new int[] {7}, new int[] {7}) == 1, "7; 7 must give 1");
        check(s.leaguePoints(new int[] {6}, new int[] {3}) == 4, "6; 3 must give 4");
        check(s.leaguePoints(new int[] {6}, new int[] {4}) == 3, "6; 4 must give 3");
        check(s.leaguePoints(new int[] {1, 1, 1}, new int[] {0, 1, 2}) == 4, "1 1 1; 0 1 2 must give 4");
        check(s.leaguePoints(new int[] {3, 3, 3, 3}, new int[] {0, 1, 2, 3}) == 11, "3 3 3 3; 0 1 2 3 must give 11");
        check(s.leaguePoints(new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3}) == 1, "0 0 0 0; 0 1 2 3 must give 1");
        check(s.leaguePoints(new int[] {9, 9, 9}, new int[] {6, 7, 5}) == 11, "9 9 9; 6 7 5 must give 11");
        check(s.leaguePoints(new int[] {10, 2}, new int[] {2, 10}) == 4, "10 2; 2 10 must give 4");
        check(s.leaguePoints(new int[] {0, 5, 2, 2}, new int[] {5, 0, 2, 1}) == 8, "0 5 2 2; 5 0 2 1 must give 8");
        check(s.leaguePoints(new int[] {20}, new int[] {17}) == 4, "20; 17 must give 4");
        check(s.leaguePoints(new int[] {20}, new int[] {18}) == 3, "20; 18 must give 3");
        check(s.leaguePoints(repeat(100, 3, 1), repeat(100, 0, 1)) == 500, "200 numbers; 200 numbers must give 500");
    }
}
