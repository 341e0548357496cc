// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int elevatorSeconds(int[] floors) {
        int highest = 0;
        for (int floor : floors) {
            highest = Math.max(highest, Math.abs(floor));
        }
        return 2 * highest + 5 * floors.length;
    }
}
