// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean chainValid(long[][] chain, long trusted, long now) {
        for (int i = 0; i < chain.length; i++) {
            long[] own = chain[i];
            if (now < own[3] || now > own[4]) {
                return false;
            }
            if (i > 0 && (own[2] != 1 || own[0] != chain[i - 1][1])) {
                return false;
            }
        }
        return chain.length > 0 && chain[chain.length - 1][1] == trusted;
    }
}
