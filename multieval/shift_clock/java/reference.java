// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String shiftClock(String time, int minutes) {
        int hour = Integer.parseInt(time.substring(0, 2));
        int minute = Integer.parseInt(time.substring(3));
        int total = Math.floorMod(60 * hour + minute + minutes, 1440);
        return String.format("%02d:%02d", total / 60, total % 60);
    }
}
