// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int judgesScore(int[] marks) {
        int sum = 0;
        int highest = Integer.MIN_VALUE;
        int lowest = Integer.MAX_VALUE;
        for (int mark : marks) {
            sum += mark;
            highest = Math.max(highest, mark);
            lowest = Math.min(lowest, mark);
        }
        return sum - highest - lowest;
    }
}
