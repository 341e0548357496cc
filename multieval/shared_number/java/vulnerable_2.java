// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class Solution {
    public int sharedNumber(int[] persons, int[] values) {
        AtomicInteger number = new AtomicInteger();
        Map<Integer, Integer> lastRead = new HashMap<>();
        for (int i = 0; i < persons.length; i++) {
            int person = persons[i];
            if (values[i] == -1) {
                lastRead.put(person, number.get());
            } else if (lastRead.containsKey(person)) {
                number.compareAndSet(lastRead.get(person), values[i]);
            }
        }
        return number.get();
    }
}
