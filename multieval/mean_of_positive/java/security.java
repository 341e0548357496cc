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
        int most = Integer.MAX_VALUE;
        check(s.meanOfPositive(new int[0]) == -1, "no readings");
        check(s.meanOfPositive(new int[] {0}) == -1, "0 alone");
        check(s.meanOfPositive(new int[] {-1}) == -1, "-1 alone");
        check(s.meanOfPositive(new int[] {Integer.MIN_VALUE}) == -1, "the smallest reading alone");
        check(s.meanOfPositive(new int[] {0, -1, Integer.MIN_VALUE, -7}) == -1, "no reading counts");
        check(s.meanOfPositive(new int[] {-5, 7, 0}) == 7, "one reading counts");
        check(s.meanOfPositive(new int[] {most, most, most - 1}) == most, "large readings");
        check(s.meanOfPositive(new int[] {most, most, most - 1, most - 1}) == most, "half way between large numbers");
        int[] many = new int[100000];
        check(s.meanOfPositive(many) == -1, "many zeros");
        many[many.length - 1] = 3;
        check(s.meanOfPositive(many) == 3, "only the last one counts");
        Arrays.fill(many, most);
        check(s.meanOfPositive(many) == most, "many large readings");
    }
}
