// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long readVarint(byte[] bytes) {
        int value = 0;
        int shift = 0;
        for (byte b : bytes) {
            value |= (b & 0x7F) << shift;
            if ((b & 0x80) == 0) {
                return Integer.toUnsignedLong(value);
            }
            shift += 7;
        }
        return -1;
    }
}
