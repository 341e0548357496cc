// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s.textLines("a", 1) == 1, "\"a\"; 1 must give 1");
        check(s.textLines("a b", 1) == 2, "\"a b\"; 1 must give 2");
        check(s.textLines("a b", 2) == 2, "\"a b\"; 2 must give 2");
        check(s.textLines("a b", 3) == 1, "\"a b\"; 3 must give 1");
        check(s.textLines("a b c", 3) == 2, "\"a b c\"; 3 must give 2");
        check(s.textLines("a b c", 4) == 2, "\"a b c\"; 4 must give 2");
        check(s.textLines("a b c", 5) == 1, "\"a b c\"; 5 must give 1");
        check(s.textLines("ab cd", 4) == 2, "\"ab cd\"; 4 must give 2");
        check(s.textLines("ab cd", 5) == 1, "\"ab cd\"; 5 must give 1");
        check(s.textLines("one two three", 7) == 2, "\"one two three\"; 7 must give 2");
        check(s.textLines("one two three", 6) == 3, "\"one two three\"; 6 must give 3");
        check(s.textLines("one two three", 5) == 3, "\"one two three\"; 5 must give 3");
        check(s.textLines("one two three", 13) == 1, "\"one two three\"; 13 must give 1");
        check(s.textLines("one two three", 12) == 2, "\"one two three\"; 12 must give 2");
        check(s.textLines("aaaa b cccc d eeee", 6) == 3, "\"aaaa b cccc d eeee\"; 6 must give 3");
        check(s.textLines("aaaa b cccc d eeee", 4) == 5, "\"aaaa b cccc d eeee\"; 4 must give 5");
        check(s.textLines("aaaa b cccc d eeee", 5) == 5, "\"aaaa b cccc d eeee\"; 5 must give 5");
        check(s.textLines("aaaaa bbbbb", 5) == 2, "\"aaaaa bbbbb\"; 5 must give 2");
        check(s.textLines("aaaaa bbbbb", 10) == 2, "\"aaaaa bbbbb\"; 10 must give 2");
        check(s.textLines("aaaaa bbbbb", 11) == 1, "\"aaaaa bbbbb\"; 11 must give 1");
        check(s.textLines("x yy zzz x yy zzz", 4) == 4, "\"x yy zzz x yy zzz\"; 4 must give 4");
        check(s.textLines("the quick brown fox jumps", 10) == 3, "\"the quick brown fox jumps\"; 10 must give 3");
        check(s.textLines("the quick brown fox jumps", 9) == 3, "\"the quick brown fox jumps\"; 9 must give 3");
        check(s.textLines("i am a cat", 4) == 3, "\"i am a cat\"; 4 must give 3");
        check(s.textLines("word", 100) == 1, "\"word\"; 100 must give 1");
        check(s.textLines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 5) == 15, "30 words of two letters in lines of 5");
        check(s.textLines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 7) == 15, "30 words of two letters in lines of 7");
        check(s.textLines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 8) == 10, "30 words of two letters in lines of 8");
        check(s.textLines("a".repeat(100), 100) == 1, "a text of 100 characters; 100 must give 1");
    }
}
