// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int tillTime(int[] times) {
        int[] tills = new int[2];
        for (int i = 0; i < times.length; i++) {
            tills[i % 2] += times[i];
        }
        return Math.max(tills[0], tills[1]);
    }
}
