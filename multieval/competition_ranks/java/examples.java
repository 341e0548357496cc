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
        check(Arrays.equals(s.competitionRanks(new int[] {50, 40, 60}), new int[] {2, 1, 3}), "50 40 60 must give 2 1 3");
        check(Arrays.equals(s.competitionRanks(new int[] {45, 30, 45}), new int[] {2, 1, 2}), "45 30 45 must give 2 1 2");
        check(Arrays.equals(s.competitionRanks(new int[] {9}), new int[] {1}), "9 must give 1");
    }
}
