// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final long MOST = 1_000_000_000;

    public int capPrice(int quantity, int unitPrice, int discount) {
        long price = (long) quantity * unitPrice - discount;
        return (int) Math.max(0, Math.min(MOST, price));
    }
}
