// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final long PERIOD = 4294967296L;

    public boolean elapsedOver(long start, long now, long limit) {
        return Math.floorMod(now - start, PERIOD) > limit;
    }
}
