// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(double level, int expected) {
        int found = new Solution().gaugePercent(level);
        if (found != expected) {
            throw new AssertionError("level " + level + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(Double.NaN, -1);
        expect(Double.POSITIVE_INFINITY, -1);
        expect(-Double.POSITIVE_INFINITY, -1);
        expect(1.7976931348623157e+308, -1);
        expect(-1.7976931348623157e+308, -1);
        expect(2147483648.0, -1);
        expect(-2147483649.0, -1);
        expect(42949673.0, -1);
        expect(5e-324, 0);
        expect(-5e-324, -1);
        expect(1.0, 100);
        expect(0.5, 50);
        expect(Double.longBitsToDouble(0xfff8000000000000L), -1);
    }
}
