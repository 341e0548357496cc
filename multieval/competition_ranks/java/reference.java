// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int[] competitionRanks(int[] times) {
        int[] ranks = new int[times.length];
        for (int i = 0; i < times.length; i++) {
            int faster = 0;
            for (int other : times) {
                if (other < times[i]) {
                    faster++;
                }
            }
            ranks[i] = faster + 1;
        }
        return ranks;
    }
}
