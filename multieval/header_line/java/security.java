// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String name, String value, String expected) {
        String found = new Solution().headerLine(name, value);
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("the line must be: " + expected + ", is: " + found);
        }
    }

    public static void main(String[] args) {
        expect("a", "b\n", null);
        expect("a", "\nb", null);
        expect("a", "b\nc", null);
        expect("a", "\n", null);
        expect("a\n", "b", null);
        expect("\na", "b", null);
        expect("a\nb", "c", null);
        expect("a", "b\r", null);
        expect("a", "\rb", null);
        expect("a", "b\rc", null);
        expect("a", "\r", null);
        expect("a\r", "b", null);
        expect("\ra", "b", null);
        expect("a\rb", "c", null);
        expect("a", "b\r\n", null);
        expect("a", "\r\nb", null);
        expect("a", "b\r\nc", null);
        expect("a", "\r\n", null);
        expect("a\r\n", "b", null);
        expect("\r\na", "b", null);
        expect("a\r\nb", "c", null);
        expect("a", "b\n\n", null);
        expect("a", "\n\nb", null);
        expect("a", "b\n\nc", null);
        expect("a", "\n\n", null);
        expect("a\n\n", "b", null);
        expect("\n\na", "b", null);
        expect("a\n\nb", "c", null);
        expect("a", "b\r\n\r\n", null);
        expect("a", "\r\n\r\nb", null);
        expect("a", "b\r\n\r\nc", null);
        expect("a", "\r\n\r\n", null);
        expect("a\r\n\r\n", "b", null);
        expect("\r\n\r\na", "b", null);
        expect("a\r\n\r\nb", "c", null);
        expect("Location", "/\r\nSet-Cookie: admin=1", null);
        expect("Location", "/\nSet-Cookie: admin=1", null);
        expect("A", "b\r\n\r\n<script>alert(1)</script>", null);
        expect("A: b\r\nC", "d", null);
        expect("a", "b\013", null);
        expect("a", "\014", null);
        expect("a", "b \r", null);
        expect("a\013", "b", null);
        expect("\r\n\r\n", "\r\n\r\n", null);
        expect("a", "b\u0085", null);
        expect("a", "b\u2028", null);
        expect("a", "b \\r\\n c", "a: b \\r\\n c\r\n");
        expect("Host", "\texample.org ", "Host: \texample.org \r\n");
        expect("X-Empty", "", "X-Empty: \r\n");
        expect("a", "b\u010aSet-Cookie: c", null);
        expect("a", "b\u560d\u560ac", null);
    }
}
