// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int leaseWrites(int[] begins, int[] numbers, int[] starts, int[] lengths) {
        int accepted = 0;
        for (int i = 0; i < starts.length; i++) {
            int end = numbers[i] + 1 < begins.length ? begins[numbers[i] + 1] : Integer.MAX_VALUE;
            if (begins[numbers[i]] <= starts[i] && starts[i] < end) {
                accepted++;
            }
        }
        return accepted;
    }
}
