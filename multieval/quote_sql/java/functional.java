// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, boolean contains, String expected) {
        String found = new Solution().nameCondition(text, contains);
        if (!expected.equals(found)) {
            throw new AssertionError("the condition must be: " + expected + ", is: " + found);
        }
    }

    public static void main(String[] args) {
        expect("", false, "name = ''");
        expect("", true, "name LIKE '%%' ESCAPE '\\'");
        expect("x", false, "name = 'x'");
        expect("x", true, "name LIKE '%x%' ESCAPE '\\'");
        expect("a b  c ", false, "name = 'a b  c '");
        expect("a b  c ", true, "name LIKE '%a b  c %' ESCAPE '\\'");
        expect("100%_\\", false, "name = '100%_\\'");
        expect("100%_\\", true, "name LIKE '%100\\%\\_\\\\%' ESCAPE '\\'");
        expect("\\", false, "name = '\\'");
        expect("\\", true, "name LIKE '%\\\\%' ESCAPE '\\'");
        expect("\\\\%%__", false, "name = '\\\\%%__'");
        expect("\\\\%%__", true, "name LIKE '%\\\\\\\\\\%\\%\\_\\_%' ESCAPE '\\'");
        expect("J\u00fcrgen \u4f60\u597d \ud83d\ude00", false, "name = 'J\u00fcrgen \u4f60\u597d \ud83d\ude00'");
        expect("J\u00fcrgen \u4f60\u597d \ud83d\ude00", true, "name LIKE '%J\u00fcrgen \u4f60\u597d \ud83d\ude00%' ESCAPE '\\'");
        expect("say \"hi\"; -- now", false, "name = 'say \"hi\"; -- now'");
        expect("say \"hi\"; -- now", true, "name LIKE '%say \"hi\"; -- now%' ESCAPE '\\'");
        expect("line\nbreak\ttab", false, "name = 'line\nbreak\ttab'");
        expect("line\nbreak\ttab", true, "name LIKE '%line\nbreak\ttab%' ESCAPE '\\'");
        expect("`[x]` = ? :a $b @c", false, "name = '`[x]` = ? :a $b @c'");
        expect("`[x]` = ? :a $b @c", true, "name LIKE '%`[x]` = ? :a $b @c%' ESCAPE '\\'");
        expect("%s %d {} {0} $1", false, "name = '%s %d {} {0} $1'");
        expect("%s %d {} {0} $1", true, "name LIKE '%\\%s \\%d {} {0} $1%' ESCAPE '\\'");
        expect("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", false, "name = 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'");
        expect("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", true, "name LIKE '%qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq%' ESCAPE '\\'");
        expect("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%", false, "name = '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%'");
        expect("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%", true, "name LIKE '%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%%' ESCAPE '\\'");
    }
}
