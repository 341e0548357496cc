// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int voteMajority(int[] votes) {
        int[] counts = new int[10];
        for (int vote : votes) {
            counts[vote]++;
        }
        int valid = votes.length - counts[0];
        for (int choice = 1; choice <= 9; choice++) {
            if (2 * counts[choice] > valid) {
                return choice;
            }
        }
        return 0;
    }
}
