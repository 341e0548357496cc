// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean checksumOk(byte[] frame) {
        if (frame.length == 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < frame.length - 1; i++) {
            sum += frame[i] & 0xff;
        }
        return sum % 256 == (frame[frame.length - 1] & 0xff);
    }
}
