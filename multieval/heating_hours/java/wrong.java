// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int heatingHours(int[] temperatures) {
        boolean on = false;
        int hours = 0;
        for (int degrees : temperatures) {
            if (on) {
                hours++;
            }
            if (degrees < 18) {
                on = true;
            } else if (degrees > 21) {
                on = false;
            }
        }
        return hours;
    }
}
