// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean transferAll(long[] balances, long[][] transfers) {
        for (int i = 0; i < transfers.length; i++) {
            long source = transfers[i][0];
            long target = transfers[i][1];
            long amount = transfers[i][2];
            if (!exists(balances, source) || !exists(balances, target) || amount < 1) {
                return false;
            }
            if (balances[(int) source] < amount) {
                undo(balances, transfers, i);
                return false;
            }
            balances[(int) source] -= amount;
            balances[(int) target] += amount;
        }
        return true;
    }

    private static boolean exists(long[] balances, long account) {
        return account >= 0 && account < balances.length;
    }

    private static void undo(long[] balances, long[][] transfers, int done) {
        for (int i = done - 1; i >= 0; i--) {
            balances[(int) transfers[i][1]] -= transfers[i][2];
            balances[(int) transfers[i][0]] += transfers[i][2];
        }
    }
}
