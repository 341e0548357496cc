// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.ByteBuffer;

class Solution {
    public byte[][] encipherAll(byte[][] messages, byte[] key) {
        ByteBuffer keyBytes = ByteBuffer.wrap(key);
        byte[][] enciphered = new byte[messages.length][];
        for (int i = 0; i < messages.length; i++) {
            byte[] output = messages[i].clone();
            for (int j = 0; j < output.length; j++) {
                if (key.length == 0) {
                    return null;
                }
                if (!keyBytes.hasRemaining()) {
                    keyBytes.rewind();
                }
                output[j] ^= keyBytes.get();
            }
            enciphered[i] = output;
        }
        return enciphered;
    }
}
