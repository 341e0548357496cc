// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] wants, int expected) {
        int found = new Solution().stuckWorkers(wants);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(wants) + ": the result is " + found + ", not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {1, 0}, 2);
        expect(new int[] {1, 2, -1}, 0);
        expect(new int[] {0, -1}, 1);
        expect(new int[] {1, 2, 0, -1, 3}, 3);
    }
}
