// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int parkingFee(int minutes) {
        if (minutes <= 30) {
            return 0;
        }
        int hours = (minutes + 59) / 60;
        return Math.min(200 * hours, 1500);
    }
}
