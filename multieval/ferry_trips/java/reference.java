// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int ferryTrips(int[] cars, int deck) {
        int trips = 0;
        int next = 0;
        while (next < cars.length) {
            int used = 0;
            while (next < cars.length && used + cars[next] <= deck) {
                used += cars[next];
                next++;
            }
            trips++;
        }
        return trips;
    }
}
