// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int voteMajority(int[] votes) {
        int[] counts = new int[10];
        int best = 0;
        for (int vote : votes) {
            counts[vote]++;
            if (counts[vote] > counts[best]) {
                best = vote;
            }
        }
        return 2 * counts[best] > votes.length ? best : 0;
    }
}
