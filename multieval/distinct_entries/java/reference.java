// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

class Solution {
    public int distinctEntries(byte[] message) {
        ByteBuffer rest = ByteBuffer.wrap(message);
        if (rest.remaining() < 4) {
            return -1;
        }
        long count = Integer.toUnsignedLong(rest.getInt());
        Set<ByteBuffer> seen = new HashSet<>();
        for (long i = 0; i < count; i++) {
            if (!rest.hasRemaining()) {
                return -1;
            }
            int length = rest.get() & 0xff;
            if (rest.remaining() < length) {
                return -1;
            }
            seen.add(rest.slice(rest.position(), length));
            rest.position(rest.position() + length);
        }
        return rest.hasRemaining() ? -1 : seen.size();
    }
}
