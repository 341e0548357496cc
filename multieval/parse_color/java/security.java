// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, int expected) {
        int found = new Solution().parseColor(text);
        if (found != expected) {
            throw new AssertionError("\"" + text + "\": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect("", -1);
        expect("#", -1);
        expect("#f", -1);
        expect("#ff", -1);
        expect("#ffff", -1);
        expect("f", -1);
        expect("ffffff", -1);
        expect("#+12345", -1);
        expect("#-12345", -1);
        expect("#0x1234", -1);
        expect("#0X12ab", -1);
        expect("# 12345", -1);
        expect("#12345 ", -1);
        expect("#     1", -1);
        expect("#1_2345", -1);
        expect("#12_345", -1);
        expect("#-00001", -1);
        expect("#+00000", -1);
        expect("#0x0000", -1);
        expect("#      ", -1);
        expect("#+1+2+3", -1);
        expect("#-1-2-3", -1);
        expect("# 1 2 3", -1);
        expect("#+fffff", -1);
        expect("#-fffff", -1);
        expect("#12 456", -1);
        expect("#1 2 3 ", -1);
        expect("#-0-0-0", -1);
        expect("#12.345", -1);
        expect("#1e+005", -1);
        expect("#0x-001", -1);
        expect("# 0x123", -1);
        expect("#  0x12", -1);
        expect("# +1234", -1);
        expect("#12345l", -1);
        expect("# ffffff", -1);
        expect(" #ffffff", -1);
        expect("#ffffff ", -1);
        expect(" #fffff", -1);
        expect("#fffff", -1);
        expect("f#fffff", -1);
        expect("-#00001", -1);
        expect("#000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000", -1);
        expect("#0000000", -1);
        expect("#ff80-1", -1);
        expect("#ff+180", -1);
        expect("#ff 180", -1);
        expect("#ff8000", 16744448);
    }
}
