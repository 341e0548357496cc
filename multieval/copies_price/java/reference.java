// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int copiesPrice(int copies) {
        int price = 5 * copies;
        price += 7 * Math.min(copies, 200);
        price += 8 * Math.min(copies, 50);
        return price;
    }
}
