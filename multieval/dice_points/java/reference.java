// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int dicePoints(int[] dice) {
        int[] counts = new int[7];
        int points = 0;
        int most = 0;
        for (int number : dice) {
            points += number;
            counts[number]++;
            most = Math.max(most, counts[number]);
        }
        if (most >= 3) {
            return points + 10;
        }
        return most == 1 ? points + 20 : points;
    }
}
