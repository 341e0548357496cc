// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int bestBelow(int[] offers, int limit) {
        int best = Integer.MIN_VALUE;
        for (int offer : offers) {
            if (offer < limit) {
                best = Math.max(best, offer);
            }
        }
        return best;
    }
}
