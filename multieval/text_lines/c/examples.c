// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int text_lines(const char *text, int width);
SECGEN_TEST {
    SECGEN_CHECK(text_lines("one two three", 9) == 2, "\"one two three\"; 9 must give 2");
    SECGEN_CHECK(text_lines("a bc", 20) == 1, "\"a bc\"; 20 must give 1");
    SECGEN_CHECK(text_lines("", 5) == 0, "\"\"; 5 must give 0");
    SECGEN_DONE();
}
