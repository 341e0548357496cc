// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int agreeVersion(int[] ours, int[] theirs, int lowest) {
        int newest = 0;
        for (int own : ours) {
            for (int other : theirs) {
                if (own == other && own >= lowest) {
                    newest = Math.max(newest, own);
                }
            }
        }
        return newest;
    }
}
