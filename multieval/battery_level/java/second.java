// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public int batteryLevel(int[] changes) {
        return Arrays.stream(changes).reduce(50, (level, change) -> Math.max(0, Math.min(100, level + change)));
    }
}
