// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public byte[][] encipherAll(byte[][] messages, byte[] key) {
        byte[][] enciphered = new byte[messages.length][];
        int used = 0;
        for (int i = 0; i < messages.length; i++) {
            if (messages[i].length > key.length - used) {
                return null;
            }
            enciphered[i] = new byte[messages[i].length];
            for (int j = 0; j < messages[i].length; j++) {
                enciphered[i][j] = (byte) (messages[i][j] ^ key[used++]);
            }
        }
        return enciphered;
    }
}
