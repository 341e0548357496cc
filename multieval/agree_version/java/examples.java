// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int[] ours, int[] theirs, int lowest, int expected) {
        int found = new Solution().agreeVersion(ours.clone(), theirs.clone(), lowest);
        if (found != expected) {
            throw new AssertionError(Arrays.toString(ours) + ", " + Arrays.toString(theirs) + ", " + lowest + ": the result is " + found);
        }
    }

    public static void main(String[] args) {
        expect(new int[] {4, 3, 2}, new int[] {3, 2, 1}, 2, 3);
        expect(new int[] {4, 2}, new int[] {4, 3, 2, 1}, 1, 4);
        expect(new int[] {5, 4}, new int[] {3, 2}, 1, 0);
    }
}
