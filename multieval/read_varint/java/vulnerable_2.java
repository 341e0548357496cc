// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public long readVarint(byte[] bytes) {
        long number = readFrom(bytes, 0);
        return number <= 0xffffffffL ? number : -1;
    }

    private long readFrom(byte[] bytes, int at) {
        if (at == bytes.length) {
            return -1;
        }
        long group = bytes[at] & 0x7f;
        if (bytes[at] >= 0) {
            return group;
        }
        long upper = readFrom(bytes, at + 1);
        return upper < 0 ? -1 : upper << 7 | group;
    }
}
