// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.HashMap;
import java.util.Map;

class Solution {
    public int sharedNumber(int[] persons, int[] values) {
        Map<Integer, Integer> readAt = new HashMap<>();
        int version = 0;
        int number = 0;
        for (int i = 0; i < persons.length; i++) {
            if (values[i] == -1) {
                readAt.put(persons[i], version);
            } else if (readAt.getOrDefault(persons[i], -1) == version) {
                if (number != values[i]) {
                    version++;
                }
                number = values[i];
            }
        }
        return number;
    }
}
