// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Map;
import java.util.TreeMap;

class Solution {
    public int leaseWrites(int[] begins, int[] numbers, int[] starts, int[] lengths) {
        TreeMap<Integer, Integer> leaseFrom = new TreeMap<>();
        for (int lease = 0; lease < begins.length; lease++) {
            leaseFrom.put(begins[lease], lease);
        }
        int accepted = 0;
        for (int write = 0; write < numbers.length; write++) {
            Map.Entry<Integer, Integer> running = leaseFrom.floorEntry(starts[write]);
            if (running != null && running.getValue() == numbers[write]) {
                accepted++;
            }
        }
        return accepted;
    }
}
