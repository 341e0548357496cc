// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public int meanOfPositive(int[] readings) {
        if (readings.length == 0) {
            return -1;
        }
        double mean = Arrays.stream(readings).filter(r -> r > 0).average().getAsDouble();
        return (int) Math.round(mean);
    }
}
