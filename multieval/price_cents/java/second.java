// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int priceCents(String price) {
        int point = price.indexOf('.');
        if (point < 0) {
            return Integer.parseInt(price + "00");
        }
        String cents = price.substring(point + 1);
        return Integer.parseInt(price.substring(0, point) + (cents.length() == 1 ? cents + "0" : cents));
    }
}
