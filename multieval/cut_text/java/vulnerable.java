// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public byte[] cutText(byte[] text, int n) {
        if (text.length <= n) {
            return text;
        }
        int end = n;
        while ((text[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOfRange(text, 0, end);
    }
}
