// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static byte[] bytes(int[] values) {
        byte[] made = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            made[i] = (byte) values[i];
        }
        return made;
    }

    static byte[][] all(int[][] values) {
        return values == null ? null : Arrays.stream(values).map(Main::bytes).toArray(byte[][]::new);
    }

    static void expect(int[][] messages, int[] key, int[][] expected) {
        byte[][] found = new Solution().encipherAll(all(messages), bytes(key));
        if (!Arrays.deepEquals(found, all(expected))) {
            throw new AssertionError(messages.length + " messages, " + key.length + " key bytes");
        }
    }

    public static void main(String[] args) {
        expect(new int[][] {{1, 2}, {4}}, new int[] {16, 32, 64, 128}, new int[][] {{17, 34}, {68}});
        expect(new int[][] {{5, 5}}, new int[] {5, 4}, new int[][] {{0, 1}});
    }
}
