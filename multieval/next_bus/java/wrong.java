// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public int nextBus(int[] departures, int now) {
        TreeSet<Integer> minutes = new TreeSet<>();
        for (int minute : departures) {
            minutes.add(minute);
        }
        Integer next = minutes.higher(now);
        return next != null ? next - now : minutes.first() + 1440 - now;
    }
}
