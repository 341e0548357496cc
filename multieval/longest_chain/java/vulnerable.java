// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int FAILED = -1;

    public int longestChain(int[] parents) {
        int[] lengths = new int[parents.length];
        int longest = 0;
        for (int i = 0; i < parents.length; i++) {
            int length = chainLength(parents, lengths, i);
            if (length == FAILED) {
                return -1;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private int chainLength(int[] parents, int[] lengths, int at) {
        if (at == -1) {
            return 0;
        }
        if (at < 0 || at >= parents.length) {
            return FAILED;
        }
        if (lengths[at] == 0) {
            lengths[at] = FAILED;
            int above = chainLength(parents, lengths, parents[at]);
            lengths[at] = above == FAILED ? FAILED : above + 1;
        }
        return lengths[at];
    }
}
