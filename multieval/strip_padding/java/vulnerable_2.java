// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.ByteBuffer;

class Solution {
    private static final int BLOCK_SIZE = 16;

    public byte[] stripPadding(byte[] bytes) {
        int dataLength = bytes.length - fillingLength(bytes);
        if (dataLength < 0 || dataLength == bytes.length) {
            return null;
        }
        byte[] data = new byte[dataLength];
        ByteBuffer.wrap(bytes).get(data);
        return data;
    }

    /** The length of the filling, or 0 if there is none. */
    private int fillingLength(byte[] bytes) {
        if (bytes.length == 0) {
            return 0;
        }
        int length = bytes[bytes.length - 1];
        return length >= 1 && length <= BLOCK_SIZE ? length : 0;
    }
}
