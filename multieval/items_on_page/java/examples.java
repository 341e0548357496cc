// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int total, int page, int size, int expected) {
        int found = new Solution().itemsOnPage(total, page, size);
        if (found != expected) {
            throw new AssertionError(total + ", " + page + ", " + size + ": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(10, 0, 4, 4);
        expect(10, 2, 4, 2);
        expect(10, 3, 4, 0);
    }
}
