// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long readAmount(String text) {
        int point = text.indexOf('.');
        return Long.parseLong(text.substring(0, point)) * 100 + Long.parseLong(text.substring(point + 1));
    }
}
