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
        String whole = "%41x%42%4";
        String[] cut = {"", "%", "%4", "A", "Ax", "Ax%", "Ax%4", "AxB", "AxB%", "AxB%4"};
        for (int n = 0; n < cut.length; n++) {
            gives(whole.substring(0, n), cut[n]);
        }
        gives("%%41", "%A");
        gives("%4%41", "%4A");
        gives("%%%41%", "%%A%");
        gives("%41%2", "A%2");
        gives("%00%ff", "\0\u00ff");
        String[] kept = {"%", "%a", "%%", "100%", "%+1", "%-1", "% 1", "%1 ", "%\t1", "%1\n", "%0x", "%0X", "%0xf", "%1_",
            "%4g", "%g4", "%+1%-1% 1%1 %\t1%1\n%0x%0X%0xf%1_%4g%g4", "%\0" + "1", "%1\0", "%\0\0", "%\u00b1\u00b2",
            "%1\u00ff", "%\u00801", "%/0%0/%:0%0:%@0%0@%G0%0G%`0%0`%g0%0g", "%".repeat(1000000)};
        for (char c = 0; c < 256; c++) {
            if ("0123456789abcdefABCDEF".indexOf(c) < 0) {
                gives("%" + c + "1", "%" + c + "1");
                gives("%1" + c, "%1" + c);
            }
        }
        for (String text : kept) {
            gives(text, text);
        }
    }
}
