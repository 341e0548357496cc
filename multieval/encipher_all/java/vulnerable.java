// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public byte[][] encipherAll(byte[][] messages, byte[] key) {
        byte[][] enciphered = new byte[messages.length][];
        int used = 0;
        for (int i = 0; i < messages.length; i++) {
            byte[] message = messages[i].clone();
            for (int j = 0; j < message.length; j++) {
                if (used == key.length) {
                    used = 0;
                }
                message[j] ^= key[used++];
            }
            enciphered[i] = message;
        }
        return enciphered;
    }
}
