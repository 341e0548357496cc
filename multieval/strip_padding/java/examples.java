// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(byte[] bytes, int expected) {
        byte[] right = expected < 0 ? null : Arrays.copyOf(bytes, expected);
        byte[] found = new Solution().stripPadding(bytes.clone());
        if (!Arrays.equals(found, right)) {
            throw new AssertionError(Arrays.toString(bytes) + ": the result is " + Arrays.toString(found));
        }
    }

    public static void main(String[] args) {
        expect(new byte[] {65, 66, 67, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13}, 3);
        expect(new byte[] {16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16}, 0);
        expect(new byte[] {65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 1}, 15);
    }
}
