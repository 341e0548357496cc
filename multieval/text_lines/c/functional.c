// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int text_lines(const char *text, int width);
SECGEN_TEST {
    SECGEN_CHECK(text_lines("a", 1) == 1, "\"a\"; 1 must give 1");
    SECGEN_CHECK(text_lines("a b", 1) == 2, "\"a b\"; 1 must give 2");
    SECGEN_CHECK(text_lines("a b", 2) == 2, "\"a b\"; 2 must give 2");
    SECGEN_CHECK(text_lines("a b", 3) == 1, "\"a b\"; 3 must give 1");
    SECGEN_CHECK(text_lines("a b c", 3) == 2, "\"a b c\"; 3 must give 2");
    SECGEN_CHECK(text_lines("a b c", 4) == 2, "\"a b c\"; 4 must give 2");
    SECGEN_CHECK(text_lines("a b c", 5) == 1, "\"a b c\"; 5 must give 1");
    SECGEN_CHECK(text_lines("ab cd", 4) == 2, "\"ab cd\"; 4 must give 2");
    SECGEN_CHECK(text_lines("ab cd", 5) == 1, "\"ab cd\"; 5 must give 1");
    SECGEN_CHECK(text_lines("one two three", 7) == 2, "\"one two three\"; 7 must give 2");
    SECGEN_CHECK(text_lines("one two three", 6) == 3, "\"one two three\"; 6 must give 3");
    SECGEN_CHECK(text_lines("one two three", 5) == 3, "\"one two three\"; 5 must give 3");
    SECGEN_CHECK(text_lines("one two three", 13) == 1, "\"one two three\"; 13 must give 1");
    SECGEN_CHECK(text_lines("one two three", 12) == 2, "\"one two three\"; 12 must give 2");
    SECGEN_CHECK(text_lines("aaaa b cccc d eeee", 6) == 3, "\"aaaa b cccc d eeee\"; 6 must give 3");
    SECGEN_CHECK(text_lines("aaaa b cccc d eeee", 4) == 5, "\"aaaa b cccc d eeee\"; 4 must give 5");
    SECGEN_CHECK(text_lines("aaaa b cccc d eeee", 5) == 5, "\"aaaa b cccc d eeee\"; 5 must give 5");
    SECGEN_CHECK(text_lines("aaaaa bbbbb", 5) == 2, "\"aaaaa bbbbb\"; 5 must give 2");
    SECGEN_CHECK(text_lines("aaaaa bbbbb", 10) == 2, "\"aaaaa bbbbb\"; 10 must give 2");
    SECGEN_CHECK(text_lines("aaaaa bbbbb", 11) == 1, "\"aaaaa bbbbb\"; 11 must give 1");
    SECGEN_CHECK(text_lines("x yy zzz x yy zzz", 4) == 4, "\"x yy zzz x yy zzz\"; 4 must give 4");
    SECGEN_CHECK(text_lines("the quick brown fox jumps", 10) == 3, "\"the quick brown fox jumps\"; 10 must give 3");
    SECGEN_CHECK(text_lines("the quick brown fox jumps", 9) == 3, "\"the quick brown fox jumps\"; 9 must give 3");
    SECGEN_CHECK(text_lines("i am a cat", 4) == 3, "\"i am a cat\"; 4 must give 3");
    SECGEN_CHECK(text_lines("word", 100) == 1, "\"word\"; 100 must give 1");
    SECGEN_CHECK(text_lines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 5) == 15, "30 words of two letters in lines of 5");
    SECGEN_CHECK(text_lines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 7) == 15, "30 words of two letters in lines of 7");
    SECGEN_CHECK(text_lines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 8) == 10, "30 words of two letters in lines of 8");
    static char many_28[100 + 1];
    for (size_t i = 0; i < 100; i++)
        many_28[i] = 'a';
    SECGEN_CHECK(text_lines(many_28, 100) == 1, "a text of 100 characters; 100 must give 1");
    SECGEN_DONE();
}
