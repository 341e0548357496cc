// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final long HIGHEST = 1_000_000_000L;

    public int capPrice(int quantity, int unitPrice, int discount) {
        long price = (long) quantity * unitPrice - discount;
        return (int) Math.max(0L, Math.min(HIGHEST, price));
    }
}
