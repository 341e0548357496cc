// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public int judgesScore(int[] marks) {
        int[] sorted = marks.clone();
        Arrays.sort(sorted);
        int sum = 0;
        for (int i = 1; i < sorted.length - 1; i++) {
            sum += sorted[i];
        }
        return sum;
    }
}
