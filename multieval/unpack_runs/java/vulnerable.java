// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.ByteBuffer;
import java.util.Arrays;

class Solution {
    public byte[] unpackRuns(byte[] packed, int limit) {
        if (packed.length % 5 != 0) {
            return null;
        }
        ByteBuffer runs = ByteBuffer.wrap(packed);
        byte[] bytes = new byte[limit];
        int used = 0;
        while (runs.hasRemaining()) {
            int count = runs.getInt();
            byte value = runs.get();
            if (used + count > limit) {
                return null;
            }
            Arrays.fill(bytes, used, used + count, value);
            used += count;
        }
        return Arrays.copyOf(bytes, used);
    }
}
