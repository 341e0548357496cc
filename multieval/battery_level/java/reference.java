// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int batteryLevel(int[] changes) {
        int level = 50;
        for (int change : changes) {
            level += change;
            if (level > 100) {
                level = 100;
            } else if (level < 0) {
                level = 0;
            }
        }
        return level;
    }
}
