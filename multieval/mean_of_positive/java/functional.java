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
        check(s.meanOfPositive(new int[] {1, 2}) == 2, "1.5 is rounded up");
        check(s.meanOfPositive(new int[] {1}) == 1, "1 alone");
        check(s.meanOfPositive(new int[] {1, 2, 2}) == 2, "5/3 is rounded up");
        int[] mixed = {-100, 3, Integer.MIN_VALUE, 0, -1, 4, 4};
        check(s.meanOfPositive(mixed) == 4, "11/3 among readings that do not count");
        check(s.meanOfPositive(Arrays.copyOf(mixed, 6)) == 4, "3.5 is rounded up");
        check(s.meanOfPositive(new int[] {Integer.MAX_VALUE}) == Integer.MAX_VALUE, "the largest reading");
        check(s.meanOfPositive(new int[] {Integer.MIN_VALUE, 1}) == 1, "the smallest reading does not count");
        check(s.meanOfPositive(new int[] {2000000001}) == 2000000001, "a large reading to its last digit");
        check(s.meanOfPositive(new int[] {2000000001, 2000000003}) == 2000000002, "the mean of two large readings");
        int[] many = new int[1001];
        for (int i = 0; i < many.length; i++) {
            many[i] = i - 500;
        }
        check(s.meanOfPositive(many) == 251, "1 to 500: 250.5");
        check(s.meanOfPositive(Arrays.copyOf(many, 1000)) == 250, "1 to 499: 250");
    }
}
