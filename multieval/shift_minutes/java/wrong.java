// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.time.Duration;
import java.time.LocalTime;

class Solution {
    public int shiftMinutes(String start, String end) {
        Duration length = Duration.between(LocalTime.parse(start), LocalTime.parse(end));
        if (length.isNegative()) {
            length = length.plusDays(1);
        }
        return (int) length.toMinutes();
    }
}
