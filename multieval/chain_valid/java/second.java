// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

class Solution {
    public boolean chainValid(long[][] chain, long trusted, long now) {
        if (chain.length == 0) {
            return false;
        }
        for (int i = 0; i < chain.length; i++) {
            long[] certificate = chain[i];
            long expectedIssuer = i + 1 < chain.length ? chain[i + 1][0] : trusted;
            if (certificate[1] != expectedIssuer) {
                return false;
            }
            if (i > 0 && certificate[2] != 1) {
                return false;
            }
            if (now < certificate[3] || now > certificate[4]) {
                return false;
            }
        }
        return true;
    }
}
