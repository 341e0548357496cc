// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int countRecords(byte[] message, int tag) {
        int count = 0;
        int at = 0;
        while (at < message.length) {
            int length = message[at + 1] & 0xff;
            if ((message[at] & 0xff) == tag) {
                count++;
            }
            at += 2 + length;
        }
        return at == message.length ? count : -1;
    }
}
