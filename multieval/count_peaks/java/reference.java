// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int countPeaks(int[] heights) {
        boolean rising = false;
        int peaks = 0;
        for (int i = 1; i < heights.length; i++) {
            if (heights[i] > heights[i - 1]) {
                rising = true;
            } else if (heights[i] < heights[i - 1] && rising) {
                rising = false;
                peaks++;
            }
        }
        return peaks;
    }
}
