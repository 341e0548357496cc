// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean checksumOk(byte[] frame) {
        int last = frame.length - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += frame[i] & 0xff;
        }
        return sum % 256 == (frame[last] & 0xff);
    }
}
