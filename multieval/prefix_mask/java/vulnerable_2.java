// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long prefixMask(int n) {
        long mask = 0;
        for (int i = 0; i < n; i++) {
            mask |= 1L << (31 - i);
        }
        return mask;
    }
}
