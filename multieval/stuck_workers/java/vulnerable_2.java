// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.BitSet;

class Solution {
    public int stuckWorkers(int[] wants) {
        // Everybody is followed at once: each round takes all of them one step further.
        BitSet stuck = new BitSet(wants.length);
        int[] followed = wants.clone();
        for (int round = 0; round < wants.length; round++) {
            for (int worker = 0; worker < wants.length; worker++) {
                int holder = followed[worker];
                if (holder == worker) {
                    stuck.set(worker);
                } else if (holder != -1) {
                    followed[worker] = wants[holder];
                }
            }
        }
        return stuck.cardinality();
    }
}
