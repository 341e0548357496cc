// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int lampsOn(int last, int[] pressed) {
        boolean[] on = new boolean[last + 1];
        int lamps = 0;
        for (int lamp : pressed) {
            if (lamp < 1 || lamp > last) {
                continue;
            }
            on[lamp] = !on[lamp];
            lamps += on[lamp] ? 1 : -1;
        }
        return lamps;
    }
}
