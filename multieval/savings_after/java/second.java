// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int savingsAfter(int cents, int months) {
        if (months == 0) {
            return cents;
        }
        return savingsAfter(cents + (cents - cents % 100) / 100, months - 1);
    }
}
