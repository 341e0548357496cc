// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean chainValid(long[][] chain, long trusted, long now) {
        if (chain.length == 0) {
            return false;
        }
        long[] leaf = chain[0];
        return leaf[3] <= now && now <= leaf[4] && leadsTo(chain, trusted);
    }

    /** Follows the chain from the trusted issuer down to the first certificate. */
    private boolean leadsTo(long[][] chain, long trusted) {
        long expected = trusted;
        for (int i = chain.length - 1; i >= 0; i--) {
            long[] certificate = chain[i];
            if (certificate[1] != expected) {
                return false;
            }
            if (i > 0 && certificate[2] != 1) {
                return false;
            }
            expected = certificate[0];
        }
        return true;
    }
}
