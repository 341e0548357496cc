// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int OPEN = -1;

    public int longestChain(int[] parents) {
        int[] lengths = new int[parents.length];
        int[] path = new int[parents.length];
        int longest = 0;
        for (int i = 0; i < parents.length; i++) {
            int steps = 0;
            int length = 0;
            int at = i;
            while (at != -1) {
                if (at < 0 || at >= parents.length || lengths[at] == OPEN) {
                    return -1;
                }
                if (lengths[at] != 0) {
                    length = lengths[at];
                    break;
                }
                lengths[at] = OPEN;
                path[steps] = at;
                steps++;
                at = parents[at];
            }
            for (int step = steps - 1; step >= 0; step--) {
                length++;
                lengths[path[step]] = length;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
