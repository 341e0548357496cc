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

    static void large(int keySize) {
        int[][] messages = new int[100][1000];
        int[][] right = new int[100][1000];
        int[] key = new int[100000];
        for (int i = 0; i < 100000; i++) {
            key[i] = (int) (((long) i * i / 3 + i / 256) % 256);
            messages[i / 1000][i % 1000] = (i * 7 + 1) % 256;
            right[i / 1000][i % 1000] = messages[i / 1000][i % 1000] ^ key[i];
        }
        expect(messages, Arrays.copyOf(key, keySize), keySize < 100000 ? null : right);
    }

    public static void main(String[] args) {
        expect(new int[][] {{1, 2}}, new int[] {16}, null);
        expect(new int[][] {{1}}, new int[] {}, null);
        expect(new int[][] {{1}, {2}}, new int[] {16}, null);
        expect(new int[][] {{}, {1}}, new int[] {}, null);
        expect(new int[][] {{1, 2}, {4}}, new int[] {16, 32}, null);
        expect(new int[][] {{1, 2}, {4}}, new int[] {16}, null);
        expect(new int[][] {{1}, {2, 4}}, new int[] {16, 32}, null);
        expect(new int[][] {{1, 2, 3}, {4, 5, 6}}, new int[] {9, 8, 7}, null);
        expect(new int[][] {{1, 2, 3}, {4, 5, 6}}, new int[] {9, 8, 7, 6}, null);
        expect(new int[][] {{1, 2, 3}, {4, 5, 6}}, new int[] {9, 8, 7, 6, 5}, null);
        expect(new int[][] {{1, 2, 3, 4, 5, 6}}, new int[] {9, 8, 7, 6, 5}, null);
        expect(new int[][] {{1, 2, 3, 4, 5, 6}}, new int[] {9, 8, 7}, null);
        expect(new int[][] {{1, 2, 3, 4, 5, 6}}, new int[] {9}, null);
        expect(new int[][] {{0, 0}, {0, 0}}, new int[] {0, 0, 0}, null);
        expect(new int[][] {{0}, {0}, {0}}, new int[] {1, 2}, null);
        expect(new int[][] {{1}, {}, {2}, {}, {3}}, new int[] {7, 7}, null);
        expect(new int[][] {{1}, {1}, {1}, {1}}, new int[] {1, 2, 3}, null);
        expect(new int[][] {{1, 1, 1}, {}}, new int[] {1, 2}, null);
        expect(new int[][] {{}, {}, {}, {1}}, new int[] {}, null);
        expect(new int[][] {{5, 5}}, new int[] {5}, null);
        expect(new int[][] {{1, 2, 3, 4}, {5}}, new int[] {4, 3, 2, 1}, null);
        expect(new int[][] {{5}, {1, 2, 3, 4}}, new int[] {4, 3, 2, 1}, null);
        expect(new int[][] {{1, 2}, {3}, {4, 5}}, new int[] {1, 2, 3, 4}, null);
        expect(new int[][] {{1, 2, 3}, {4, 5, 6}}, new int[] {9, 8, 7, 6, 5, 4}, new int[][] {{8, 10, 4}, {2, 0, 2}});
        expect(new int[][] {{0, 0, 0}}, new int[] {9, 8, 7}, new int[][] {{9, 8, 7}});
        large(99999);
        large(50000);
        large(1000);
        large(999);
        large(0);
        large(100000);
    }
}
