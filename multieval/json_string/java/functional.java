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
        expect("");
        expect("a");
        expect("say \"hi\"");
        expect("\"");
        expect("\"\"");
        expect("a\nb");
        expect("\r\n");
        expect("\ttab");
        expect("/path/");
        expect("</script>");
        expect("'single'");
        expect("J\u00fcrgen");
        expect("\u4f60\u597d");
        expect("\ud83d\ude00x");
        expect("\u00ff\u0800");
        expect("{\"a\": [1]}");
        expect("%s %d {} \u20ac");
        expect(" ");
        expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
        expect("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"");
        expect("~!@#$^&*()");
        expect("a\u007fb");
        expect("x\u0085\u009fy");
    }
}
