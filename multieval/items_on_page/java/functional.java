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
        expect(0, 0, 1, 0);
        expect(0, 0, 10, 0);
        expect(0, 3, 10, 0);
        expect(1, 0, 1, 1);
        expect(1, 1, 1, 0);
        expect(10, 1, 4, 4);
        expect(10, 0, 10, 10);
        expect(10, 1, 10, 0);
        expect(10, 0, 11, 10);
        expect(10, 0, 100, 10);
        expect(10, 9, 1, 1);
        expect(10, 10, 1, 0);
        expect(12, 2, 4, 4);
        expect(12, 3, 4, 0);
        expect(100, 7, 13, 9);
        expect(100, 8, 13, 0);
        expect(1000000, 999, 1000, 1000);
        expect(1000000, 1000, 1000, 0);
        expect(1000000, 3000, 1000, 0);
        expect(2147482647, 0, 1000000, 1000000);
        expect(2000000000, 19999, 100000, 100000);
        expect(2000000000, 1, 1000000000, 1000000000);
    }
}
