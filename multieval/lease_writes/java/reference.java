// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int leaseWrites(int[] begins, int[] numbers, int[] starts, int[] lengths) {
        int accepted = 0;
        for (int i = 0; i < numbers.length; i++) {
            int lease = numbers[i];
            boolean last = lease == begins.length - 1;
            int stored = starts[i] + lengths[i];
            if (starts[i] >= begins[lease] && (last || stored < begins[lease + 1])) {
                accepted++;
            }
        }
        return accepted;
    }
}
