// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.nio.charset.StandardCharsets;
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static byte[] bytes(int... values) {
        byte[] made = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            made[i] = (byte) values[i];
        }
        return made;
    }

    static void gives(String text, int... ends) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < ends.length; n++) {
            check(Arrays.equals(new Solution().cutText(whole, n), Arrays.copyOf(whole, ends[n])), "UTF-8");
        }
    }

    public static void main(String[] args) {
        gives("plain", 0, 1, 2, 3, 4, 5, 5, 5);
        gives("\u00e9\u20ac\ud83d\ude00!", 0, 0, 2, 2, 2, 5, 5, 5, 5, 9, 10, 10, 10);
        gives("\ud83d\ude00", 0, 0, 0, 0, 4);
        gives("", 0, 0);
        gives("x", 0, 1);
        Solution s = new Solution();
        byte[] text = "\u00e9".repeat(500000).getBytes(StandardCharsets.UTF_8);
        text[10] = text[11] = 0;
        check(Arrays.equals(s.cutText(text, 999999), Arrays.copyOf(text, 999998)), "a long text");
        check(Arrays.equals(s.cutText(text, 2000000), text), "all of it");
        check(Arrays.equals(s.cutText(text, 12), Arrays.copyOf(text, 12)), "zero bytes are bytes");
    }
}
