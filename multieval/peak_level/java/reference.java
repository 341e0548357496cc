// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int peakLevel(int[] samples) {
        long peak = 0;
        for (int sample : samples) {
            peak = Math.max(peak, Math.abs((long) sample));
        }
        return (int) Math.min(peak, Integer.MAX_VALUE);
    }
}
