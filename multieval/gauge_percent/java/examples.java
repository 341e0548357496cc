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
        expect(0.758, 75);
        expect(1.0, 100);
        expect(-0.25, -1);
    }
}
