// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int tillTime(int[] times) {
        int first = 0;
        int second = 0;
        for (int time : times) {
            if (first <= second) {
                first += time;
            } else {
                second += time;
            }
        }
        return Math.max(first, second);
    }
}
