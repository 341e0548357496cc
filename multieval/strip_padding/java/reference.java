// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public byte[] stripPadding(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % 16 != 0) {
            return null;
        }
        int n = bytes[bytes.length - 1];
        if (n < 1 || n > 16) {
            return null;
        }
        for (int i = bytes.length - n; i < bytes.length; i++) {
            if (bytes[i] != n) {
                return null;
            }
        }
        return Arrays.copyOf(bytes, bytes.length - n);
    }
}
