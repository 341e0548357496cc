// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean transferAll(long[] balances, long[][] transfers) {
        long[] changed = balances.clone();
        for (long[] transfer : transfers) {
            long source = transfer[0];
            long target = transfer[1];
            long amount = transfer[2];
            if (source < 0 || source >= changed.length || target < 0 || target >= changed.length) {
                return false;
            }
            if (amount < 1 || changed[(int) source] < amount) {
                return false;
            }
            changed[(int) source] -= amount;
            changed[(int) target] += amount;
        }
        System.arraycopy(changed, 0, balances, 0, balances.length);
        return true;
    }
}
