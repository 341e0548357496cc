// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static String read(String json) {
        int last = json.length() - 1;
        if (last < 1 || json.charAt(0) != '"' || json.charAt(last) != '"') {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < last; i++) {
            char c = json.charAt(i);
            if (c < 0x20 || c == '"') {
                return null;
            }
            if (c != '\\') {
                text.append(c);
                continue;
            }
            if (++i == last) {
                return null;
            }
            int at = "\"\\/bfnrt".indexOf(json.charAt(i));
            if (at >= 0) {
                text.append("\"\\/\b\f\n\r\t".charAt(at));
            } else if (json.charAt(i) == 'u' && i + 4 < last && json.substring(i + 1, i + 5).matches("00[0-7][0-9a-fA-F]")) {
                text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                return null;
            }
        }
        return text.toString();
    }

    static void expect(String text) {
        String json = new Solution().jsonString(text);
        if (!text.equals(read(json))) {
            throw new AssertionError("a reader does not get the text back from: " + json);
        }
    }

    public static void main(String[] args) {
        expect("\\");
        expect("\\\\");
        expect("a\\");
        expect("\\\"");
        expect("a\\\", \"admin\": \"true");
        expect("\\n");
        expect("C:\\temp\\new");
        expect("\\u0041");
        expect("\\\\\"");
        expect("x\\\ny");
        expect("\\/");
        expect("\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\");
        expect("a\\b\\c\u00e9");
        expect("\000");
        expect("\001");
        expect("\002");
        expect("\003");
        expect("\004");
        expect("\005");
        expect("\006");
        expect("\007");
        expect("\010");
        expect("\t");
        expect("\n");
        expect("\013");
        expect("\014");
        expect("\r");
        expect("\016");
        expect("\017");
        expect("\020");
        expect("\021");
        expect("\022");
        expect("\023");
        expect("\024");
        expect("\025");
        expect("\026");
        expect("\027");
        expect("\030");
        expect("\031");
        expect("\032");
        expect("\033");
        expect("\034");
        expect("\035");
        expect("\036");
        expect("\037");
        expect("\177");
        expect("a\000b");
        expect("\000");
        expect("\033[31mred\033[0m");
        expect("\010\014");
        expect("\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001\001");
        expect("x\037\u4f60");
        expect("\000\001\002\003\004\005\006\007\010\t\n\013\014\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034\035\036\037 !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177");
        expect("e\u0301\u200b\u2028");
        expect("abc");
        expect("a\"b");
        expect("");
    }
}
