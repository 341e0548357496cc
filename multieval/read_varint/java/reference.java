// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long readVarint(byte[] bytes) {
        long value = 0;
        for (int i = 0; i < 5 && i < bytes.length; i++) {
            value |= (bytes[i] & 0x7fL) << (7 * i);
            if (bytes[i] >= 0) {
                return value <= 0xffffffffL ? value : -1;
            }
        }
        return -1;
    }
}
