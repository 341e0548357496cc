// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int fuelStops(int[] stretches, int distance) {
        int stops = 0;
        int left = distance;
        for (int stretch : stretches) {
            if (stretch > distance) {
                return -1;
            }
            if (left <= stretch) {
                stops++;
                left = distance;
            }
            left -= stretch;
        }
        return stops;
    }
}
