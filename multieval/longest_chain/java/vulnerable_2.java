// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int longestChain(int[] parents) {
        int longest = 0;
        for (int parent : parents) {
            if (parent < -1 || parent >= parents.length) {
                return -1;
            }
        }
        for (int i = 0; i < parents.length; i++) {
            int slow = i;
            int fast = i;
            int steps = 0;
            while (fast != -1 && parents[fast] != -1) {
                slow = parents[slow];
                fast = parents[parents[fast]];
                steps++;
                if (slow == fast) {
                    return -1;
                }
            }
            longest = Math.max(longest, fast == -1 ? 2 * steps : 2 * steps + 1);
        }
        return longest;
    }
}
