// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public int lampsOn(int last, int[] pressed) {
        Set<Integer> on = new HashSet<>();
        for (int lamp : pressed) {
            if (lamp < last && !on.remove(lamp)) {
                on.add(lamp);
            }
        }
        return on.size();
    }
}
