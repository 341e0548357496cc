// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Solution {
    private static int encodedLength(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    public byte[] cutText(byte[] text, int n) {
        if (text.length <= n) {
            return text;
        }
        int length = 0;
        for (int codePoint : new String(text, StandardCharsets.UTF_8).codePoints().toArray()) {
            int next = length + encodedLength(codePoint);
            if (next > n) {
                break;
            }
            length = next;
        }
        return Arrays.copyOf(text, length);
    }
}
