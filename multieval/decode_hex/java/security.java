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
        String whole = "4142434a";
        byte[] four = bytes(65, 66, 67, 74);
        for (int size = 0; size <= 8; size++) {
            byte[] found = s.decodeHex(whole.substring(0, size), 4);
            byte[] expected = size % 2 == 0 ? Arrays.copyOf(four, size / 2) : null;
            check(Arrays.equals(found, expected), "a text that is cut");
        }
        for (int limit = 0; limit <= 6; limit++) {
            check(Arrays.equals(s.decodeHex(whole, limit), limit < 4 ? null : four), "a limit below, at, above");
        }
        check(s.decodeHex("4", 5) == null, "a single digit");
        String[] odd = {"+1", "-1", " 1", "1 ", "1\n", "\t1", "0x", "0X", "1_", "1z", "z1", "-0", "+f", "1+", "1\0", "\0\0",
            "\u00e9", "\u00e9\u00e9", "1\u00e9", "\u00e91", "\uff11\uff12", "\u0663\u0663", "1\u0661", "\u06611",
            "\uff21\uff22", "1\u20ac", "\u0131\u0131", "\uff11", "\u0141\u0142"};
        for (String two : odd) {
            check(s.decodeHex(two, 20) == null, "characters that are no digits");
            check(s.decodeHex("41" + two + "42", 20) == null, "the same between digits");
        }
        for (char c = 0; c < 0x250; c++) {
            if ("0123456789abcdefABCDEF".indexOf(c) < 0) {
                check(s.decodeHex(c + "1", 20) == null, "any other character in front of a digit");
                check(s.decodeHex("1" + c, 20) == null, "any other character behind a digit");
            }
        }
        check(s.decodeHex("4142\n", 4) == null, "the end of a line");
        check(s.decodeHex("4142\r\n", 4) == null, "the end of a line, of two characters");
        check(s.decodeHex("0x41", 4) == null, "a prefix");
        check(s.decodeHex("41 42", 4) == null, "a blank between pairs");
        check(s.decodeHex(" 4142 ", 4) == null, "blanks around");
        byte[] large = new byte[500000];
        Arrays.fill(large, (byte) 0x44);
        check(Arrays.equals(s.decodeHex("4".repeat(1000000), 500000), large), "a long text");
        check(s.decodeHex("4".repeat(1000000), 499999) == null, "a long text, one byte too many");
        check(s.decodeHex("4".repeat(999999), 500000) == null, "a long text of odd length");
    }
}
