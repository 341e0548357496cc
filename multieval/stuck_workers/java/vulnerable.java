// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int stuckWorkers(int[] wants) {
        int stuck = 0;
        for (int worker = 0; worker < wants.length; worker++) {
            int at = wants[worker];
            for (int steps = 1; steps < wants.length && at != -1 && at != worker; steps++) {
                at = wants[at];
            }
            if (at == worker) {
                stuck++;
            }
        }
        return stuck;
    }
}
