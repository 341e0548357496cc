// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int parkingFee(int minutes) {
        if (minutes <= 30) {
            return 0;
        }
        long hours = Math.round(minutes / 60.0 + 0.5);
        return (int) Math.min(200 * hours, 1500);
    }
}
