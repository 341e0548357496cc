// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, String expected) {
        String found = new Solution().xmlNote(text);
        if (!expected.equals(found)) {
            throw new AssertionError(text + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect("1 < 2", "<note>1 &lt; 2</note>");
        expect("you & me", "<note>you &amp; me</note>");
    }
}
