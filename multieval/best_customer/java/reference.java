// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public String bestCustomer(String[] names, int[] amounts) {
        Map<String, Integer> sums = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            sums.merge(names[i], amounts[i], Integer::sum);
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : sums.entrySet()) {
            if (best == null || entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
