// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long readAmount(String text) {
        float amount = Float.parseFloat(text);
        return Math.round(amount * 100.0);
    }
}
