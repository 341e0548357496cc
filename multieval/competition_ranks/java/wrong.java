// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public int[] competitionRanks(int[] times) {
        int[] sorted = times.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[times.length];
        for (int i = 0; i < times.length; i++) {
            ranks[i] = Arrays.binarySearch(sorted, times[i]) + 1;
        }
        return ranks;
    }
}
