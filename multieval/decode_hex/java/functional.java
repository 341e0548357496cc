// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
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

    public static void main(String[] args) {
        Solution s = new Solution();
        StringBuilder all = new StringBuilder();
        byte[] expected = new byte[512];
        for (int i = 0; i < 512; i++) {
            all.append(String.format(i < 256 ? "%02x" : "%02X", i % 256));
            expected[i] = (byte) i;
        }
        check(Arrays.equals(s.decodeHex(all.toString(), 512), expected), "all bytes, twice");
        check(Arrays.equals(s.decodeHex(all.toString(), 1000), expected), "more room than is needed");
        check(Arrays.equals(s.decodeHex("fFFf", 512), bytes(255, 255)), "mixed letters");
        check(Arrays.equals(s.decodeHex("", 0), bytes()), "no characters, no room");
        check(Arrays.equals(s.decodeHex("00", 1), bytes(0)), "one byte");
        for (String text : new String[] {"00zz", "gg", "//::", "@@GG", "``"}) {
            check(s.decodeHex(text, 5) == null, "no digits");
        }
    }
}
