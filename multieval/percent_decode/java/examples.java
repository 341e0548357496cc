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

    static void gives(String text, String expected) {
        byte[] decoded = new Solution().percentDecode(text.getBytes(StandardCharsets.ISO_8859_1));
        check(Arrays.equals(decoded, expected.getBytes(StandardCharsets.ISO_8859_1)), text);
    }

    public static void main(String[] args) {
        gives("a%20b", "a b");
        gives("%41%6a%6A", "Ajj");
        gives("100%zz", "100%zz");
        gives("", "");
    }
}
