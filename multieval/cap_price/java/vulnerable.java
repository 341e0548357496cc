// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int MOST = 1_000_000_000;

    public int capPrice(int quantity, int unitPrice, int discount) {
        int price = quantity * unitPrice - discount;
        return Math.max(0, Math.min(MOST, price));
    }
}
