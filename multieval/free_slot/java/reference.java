// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int freeSlot(int[] starts, int[] ends, int length) {
        int freeFrom = 480;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] - freeFrom >= length) {
                return freeFrom;
            }
            freeFrom = Math.max(freeFrom, ends[i]);
        }
        return 1080 - freeFrom >= length ? freeFrom : -1;
    }
}
