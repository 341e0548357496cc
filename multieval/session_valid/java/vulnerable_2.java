// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final long MAX_AGE = 28800;
    private static final long MAX_IDLE = 1800;

    public boolean sessionValid(long begun, long used, long now) {
        return Math.abs(now - begun) <= MAX_AGE && Math.abs(now - used) <= MAX_IDLE;
    }
}
