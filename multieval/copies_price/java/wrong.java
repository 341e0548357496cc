// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int copiesPrice(int copies) {
        int price = Math.min(copies, 50) * 20;
        if (copies > 50) {
            price += Math.min(copies - 50, 150) * 12;
        } else if (copies > 200) {
            price += (copies - 200) * 5;
        }
        return price;
    }
}
