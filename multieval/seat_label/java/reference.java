// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String seatLabel(int seat, int width) {
        int row = (seat - 1) / width + 1;
        char letter = (char) ('A' + (seat - 1) % width);
        return row + String.valueOf(letter);
    }
}
