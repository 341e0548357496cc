// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public byte[] cutText(byte[] text, int n) {
        if (n >= text.length) {
            return text.clone();
        }
        int end = n;
        while (end > 0 && (text[end] & 0xc0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(text, end);
    }
}
