// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean transferAll(long[] balances, long[][] transfers) {
        long[] updated = balances;
        for (long[] t : transfers) {
            if (!exists(t[0], balances) || !exists(t[1], balances) || t[2] < 1) {
                return false;
            }
            int source = (int) t[0];
            int target = (int) t[1];
            if (updated[source] < t[2]) {
                return false;
            }
            updated[source] -= t[2];
            updated[target] += t[2];
        }
        System.arraycopy(updated, 0, balances, 0, balances.length);
        return true;
    }

    private static boolean exists(long account, long[] balances) {
        return account >= 0 && account < balances.length;
    }
}
