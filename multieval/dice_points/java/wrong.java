// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int dicePoints(int[] dice) {
        int[] counts = new int[7];
        int points = 0;
        for (int number : dice) {
            points += number;
            counts[number]++;
            if (counts[number] >= 3) {
                points += 10;
            }
        }
        boolean different = true;
        for (int count : counts) {
            different = different && count <= 1;
        }
        return different ? points + 20 : points;
    }
}
