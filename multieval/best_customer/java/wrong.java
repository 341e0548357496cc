// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public String bestCustomer(String[] names, int[] amounts) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            sums.put(names[i], sums.getOrDefault(names[i], 0) + amounts[i]);
        }
        String best = "";
        int most = -1;
        for (String name : sums.keySet()) {
            if (sums.get(name) > most) {
                most = sums.get(name);
                best = name;
            }
        }
        return best;
    }
}
