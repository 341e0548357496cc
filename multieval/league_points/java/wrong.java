// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int leaguePoints(int[] own, int[] other) {
        int points = 0;
        for (int i = 0; i < own.length; i++) {
            if (own[i] > other[i] + 3) {
                points += 4;
            } else if (own[i] > other[i]) {
                points += 3;
            } else if (own[i] == other[i]) {
                points++;
            }
        }
        return points;
    }
}
