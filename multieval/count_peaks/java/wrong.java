// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int countPeaks(int[] heights) {
        int peaks = 0;
        for (int i = 1; i < heights.length - 1; i++) {
            boolean higher = heights[i] > heights[i - 1];
            boolean falls = heights[i + 1] < heights[i];
            if (higher && falls) {
                peaks++;
            }
        }
        return peaks;
    }
}
