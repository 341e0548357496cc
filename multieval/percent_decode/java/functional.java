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
        check(Arrays.equals(decoded, expected.getBytes(StandardCharsets.ISO_8859_1)), "some bytes differ");
    }

    public static void main(String[] args) {
        gives("plain", "plain");
        gives("a+b%2Bc", "a+b+c");
        gives("%2541", "%41");
        gives("%25%34%31", "%41");
        gives("%zz%41%g1%G0", "%zzA%g1%G0");
        gives("50%, 60%%, 70%41", "50%, 60%%, 70A");
        gives("4141%41", "4141A");
        StringBuilder raw = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            raw.append((char) i);
            all.append(String.format(i % 2 == 0 ? "%%%02x" : "%%%02X", i));
        }
        gives(all.toString(), raw.toString());
        gives(raw.toString(), raw.toString());
        gives("%7e".repeat(333333), "~".repeat(333333));
    }
}
