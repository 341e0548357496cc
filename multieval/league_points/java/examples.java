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
        check(s.leaguePoints(new int[] {2, 1, 0}, new int[] {1, 1, 2}) == 4, "2 1 0; 1 1 2 must give 4");
        check(s.leaguePoints(new int[] {5}, new int[] {0}) == 4, "5; 0 must give 4");
        check(s.leaguePoints(new int[] {0}, new int[] {0}) == 1, "0; 0 must give 1");
    }
}
