// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(List<String> reviews, boolean expected) {
        if (new Solution().isApproved(reviews) != expected) {
            throw new AssertionError(reviews + ": the result is not " + expected);
        }
    }

    public static void main(String[] args) {
        expect(List.of(), false);
        expect(List.of(""), false);
        expect(List.of("yes", ""), false);
        expect(List.of("", "yes"), false);
        expect(List.of("maybe"), false);
        expect(List.of("yes", "maybe"), false);
        expect(List.of("Yes"), false);
        expect(List.of("YES"), false);
        expect(List.of("yes", "yess"), false);
        expect(List.of("ye"), false);
        expect(List.of("y"), false);
        expect(List.of("yes "), false);
        expect(List.of(" yes"), false);
        expect(List.of("yes", "NO"), false);
        expect(List.of("yes", "No"), false);
        expect(List.of("no "), false);
        expect(List.of("not yet"), false);
        expect(List.of("yes, but"), false);
        expect(List.of("yesno"), false);
        expect(List.of("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), false);
        expect(List.of("yes", "pending", "yes"), false);
        expect(List.of("", ""), false);
        expect(List.of("yes"), true);
    }
}
