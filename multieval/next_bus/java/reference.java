// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int nextBus(int[] departures, int now) {
        for (int minute : departures) {
            if (minute >= now) {
                return minute - now;
            }
        }
        return departures[0] + 1440 - now;
    }
}
