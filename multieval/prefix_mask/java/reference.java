// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long prefixMask(int n) {
        int zeros = 32 - Math.min(n, 32);
        return (0xffffffffL << zeros) & 0xffffffffL;
    }
}
