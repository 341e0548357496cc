// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int itemsOnPage(int total, int page, int size) {
        if (page < 0 || size < 1) {
            return 0;
        }
        long left = total - (long) page * size;
        return (int) Math.max(0, Math.min(left, size));
    }
}
