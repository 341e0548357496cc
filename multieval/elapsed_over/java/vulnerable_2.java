// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final long RANGE = 1L << 32;

    public boolean elapsedOver(long start, long now, long limit) {
        long deadline = (start + limit) % RANGE;
        return now > deadline;
    }
}
