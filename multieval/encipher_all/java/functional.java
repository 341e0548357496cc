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
        expect(new int[][] {}, new int[] {}, new int[][] {});
        expect(new int[][] {}, new int[] {1, 2}, new int[][] {});
        expect(new int[][] {{}}, new int[] {}, new int[][] {{}});
        expect(new int[][] {{}, {}}, new int[] {9}, new int[][] {{}, {}});
        expect(new int[][] {{7}}, new int[] {7}, new int[][] {{0}});
        expect(new int[][] {{0}}, new int[] {0}, new int[][] {{0}});
        expect(new int[][] {{255}}, new int[] {128}, new int[][] {{127}});
        expect(new int[][] {{128, 127, 255}}, new int[] {255, 255, 1}, new int[][] {{127, 128, 254}});
        expect(new int[][] {{1}, {2}, {3}}, new int[] {200, 100, 50}, new int[][] {{201}, {102}, {49}});
        expect(new int[][] {{1}, {2}, {3}}, new int[] {200, 100, 50, 25}, new int[][] {{201}, {102}, {49}});
        expect(new int[][] {{}, {1}, {}, {}, {2, 3}, {}}, new int[] {11, 12, 13}, new int[][] {{}, {10}, {}, {}, {14, 14}, {}});
        expect(new int[][] {{0, 0, 0}, {0, 0}, {0}}, new int[] {1, 2, 3, 4, 5, 6}, new int[][] {{1, 2, 3}, {4, 5}, {6}});
        expect(new int[][] {{9, 9}, {9, 9}, {9, 9}}, new int[] {1, 2, 3, 4, 5, 6, 7}, new int[][] {{8, 11}, {10, 13}, {12, 15}});
        expect(new int[][] {{65, 66, 67, 68}}, new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new int[][] {{64, 64, 64, 64}});
        expect(new int[][] {{1, 2}, {4}}, new int[] {7, 7, 7}, new int[][] {{6, 5}, {3}});
        expect(new int[][] {{10, 20, 30}, {40, 50, 60, 70, 80}}, new int[] {1, 3, 9, 27, 81, 243, 217, 139}, new int[][] {{11, 23, 23}, {51, 99, 207, 159, 219}});
        expect(new int[][] {{200, 201}, {202}}, new int[] {3, 2, 1}, new int[][] {{203, 203}, {203}});
        large(100000);
    }
}
