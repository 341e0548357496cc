// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(List<String> reviews, boolean expected) {
        if (new Solution().isApproved(reviews) != expected) {
            throw new AssertionError(reviews + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(List.of("yes", "yes"), true);
        expect(List.of("yes", "no"), false);
    }
}
