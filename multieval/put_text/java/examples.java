// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int size, String text) {
        byte[] buffer = new byte[size];
        Arrays.fill(buffer, (byte) 7);
        byte[] expected = buffer.clone();
        int length = size == 0 ? 0 : Math.min(text.length(), size - 1);
        for (int i = 0; i < length; i++) {
            expected[i] = (byte) text.charAt(i);
        }
        if (size > 0) {
            expected[length] = 0;
        }
        int found = new Solution().putText(buffer, text);
        if (found != length) {
            throw new AssertionError(size + " bytes, " + text + ": the result is " + length + ", not " + found);
        }
        if (!Arrays.equals(buffer, expected)) {
            throw new AssertionError(size + " bytes, " + text + ": the buffer is " + Arrays.toString(buffer));
        }
    }

    public static void main(String[] args) {
        expect(10, "abc");
        expect(10, "");
    }
}
