// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

class Solution {
    private static int digit(byte character) {
        return Character.digit(character & 0xff, 16);
    }

    public byte[] percentDecode(byte[] text) {
        ByteBuffer in = ByteBuffer.wrap(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        while (in.hasRemaining()) {
            byte next = in.get();
            if (next == '%') {
                in.mark();
                int upper = digit(in.get());
                int lower = digit(in.get());
                if (upper >= 0 && lower >= 0) {
                    out.write(upper << 4 | lower);
                    continue;
                }
                in.reset();
            }
            out.write(next);
        }
        return out.toByteArray();
    }
}
