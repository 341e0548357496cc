// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.stream.IntStream;

class Solution {
    public boolean wildcardMatch(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.length() == text.length() && startsAlike(pattern, text);
        }
        if (text.length() < star || !startsAlike(pattern.substring(0, star), text)) {
            return false;
        }
        String behind = pattern.substring(star + 1);
        return IntStream.rangeClosed(star, text.length()).anyMatch(at -> wildcardMatch(behind, text.substring(at)));
    }

    private boolean startsAlike(String piece, String text) {
        return IntStream.range(0, piece.length())
                .allMatch(i -> piece.charAt(i) == '?' || piece.charAt(i) == text.charAt(i));
    }
}
