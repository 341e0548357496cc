// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public int peakLevel(int[] samples) {
        int low = Arrays.stream(samples).min().orElse(0);
        int high = Arrays.stream(samples).max().orElse(0);
        return Math.max(-low, high);
    }
}
