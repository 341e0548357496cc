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
        check(Arrays.equals(s.competitionRanks(new int[] {}), new int[] {}), "no numbers must give no numbers");
        check(Arrays.equals(s.competitionRanks(new int[] {1, 1}), new int[] {1, 1}), "1 1 must give 1 1");
        check(Arrays.equals(s.competitionRanks(new int[] {2, 1}), new int[] {2, 1}), "2 1 must give 2 1");
        check(Arrays.equals(s.competitionRanks(new int[] {5, 5, 5}), new int[] {1, 1, 1}), "5 5 5 must give 1 1 1");
        check(Arrays.equals(s.competitionRanks(new int[] {1, 2, 2, 3}), new int[] {1, 2, 2, 4}), "1 2 2 3 must give 1 2 2 4");
        check(Arrays.equals(s.competitionRanks(new int[] {3, 2, 2, 1}), new int[] {4, 2, 2, 1}), "3 2 2 1 must give 4 2 2 1");
        check(Arrays.equals(s.competitionRanks(new int[] {7, 7, 7, 8}), new int[] {1, 1, 1, 4}), "7 7 7 8 must give 1 1 1 4");
        check(Arrays.equals(s.competitionRanks(new int[] {8, 7, 7, 7}), new int[] {4, 1, 1, 1}), "8 7 7 7 must give 4 1 1 1");
        check(Arrays.equals(s.competitionRanks(new int[] {4, 3, 4, 3, 5}), new int[] {3, 1, 3, 1, 5}), "4 3 4 3 5 must give 3 1 3 1 5");
        check(Arrays.equals(s.competitionRanks(new int[] {10, 20, 30, 40, 50}), new int[] {1, 2, 3, 4, 5}), "10 20 30 40 50 must give 1 2 3 4 5");
        check(Arrays.equals(s.competitionRanks(new int[] {50, 40, 30, 20, 10}), new int[] {5, 4, 3, 2, 1}), "50 40 30 20 10 must give 5 4 3 2 1");
        check(Arrays.equals(s.competitionRanks(new int[] {100000, 1, 100000, 1}), new int[] {3, 1, 3, 1}), "100000 1 100000 1 must give 3 1 3 1");
        check(Arrays.equals(s.competitionRanks(new int[] {9, 100, 20}), new int[] {1, 3, 2}), "9 100 20 must give 1 3 2");
        check(Arrays.equals(s.competitionRanks(new int[] {6, 5, 6, 5, 6, 4}), new int[] {4, 2, 4, 2, 4, 1}), "6 5 6 5 6 4 must give 4 2 4 2 4 1");
        check(Arrays.equals(s.competitionRanks(repeat(300, 100)), repeat(300, 1)), "300 runners with the same time");
        check(Arrays.equals(s.competitionRanks(repeat(200, 8, 6)), repeat(200, 201, 1)), "400 runners with two times");
    }
}
