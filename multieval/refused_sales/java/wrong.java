// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int refusedSales(int[] changes) {
        int stock = 0;
        int refused = 0;
        for (int change : changes) {
            if (change > 0) {
                stock += change;
            } else if (stock >= -change) {
                stock += change;
            } else {
                stock = 0;
                refused++;
            }
        }
        return refused;
    }
}
