// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.ByteBuffer;

class Solution {
    public long readSize(byte[] bytes, long limit) {
        long size = ByteBuffer.wrap(bytes).getInt();
        return size > limit ? -1 : size;
    }
}
