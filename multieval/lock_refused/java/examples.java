// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String events, int expected) {
        int found = new Solution().lockRefused(events);
        if (found != expected) {
            throw new AssertionError(events + ": the result is " + found + ", not " + expected);
        }
    }

    public static void main(String[] args) {
        expect("aAbB", 0);
        expect("abA", 1);
        expect("aabAbAb", 2);
        expect("A", 1);
    }
}
