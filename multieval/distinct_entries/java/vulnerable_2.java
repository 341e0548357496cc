// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Solution {
    public int distinctEntries(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message);
        try {
            String[] entries = new String[in.getInt()];
            for (int i = 0; i < entries.length; i++) {
                byte[] entry = new byte[Byte.toUnsignedInt(in.get())];
                in.get(entry);
                entries[i] = new String(entry, StandardCharsets.ISO_8859_1);
            }
            return in.hasRemaining() ? -1 : (int) Arrays.stream(entries).distinct().count();
        } catch (BufferUnderflowException e) {
            return -1;
        }
    }
}
