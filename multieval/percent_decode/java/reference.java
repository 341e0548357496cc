// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.io.ByteArrayOutputStream;

class Solution {
    private static int digit(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        if (c >= 'A' && c <= 'F') {
            return c - 'A' + 10;
        }
        return -1;
    }

    public byte[] percentDecode(byte[] text) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length) {
            int value = text[at++];
            if (value == '%' && text.length - at >= 2) {
                int high = digit(text[at]);
                int low = digit(text[at + 1]);
                if (high >= 0 && low >= 0) {
                    value = high * 16 + low;
                    at += 2;
                }
            }
            decoded.write(value);
        }
        return decoded.toByteArray();
    }
}
