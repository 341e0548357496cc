// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int shiftMinutes(String start, String end) {
        int length = minuteOfDay(end) - minuteOfDay(start);
        if (length <= 0) {
            length += 1440;
        }
        return length;
    }

    private static int minuteOfDay(String time) {
        return 60 * Integer.parseInt(time.substring(0, 2)) + Integer.parseInt(time.substring(3));
    }
}
