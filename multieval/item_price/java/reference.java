// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int itemPrice(int[] prices, int number) {
        if (number < 0 || number >= prices.length) {
            return -1;
        }
        return prices[number];
    }
}
