// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int filled_lines(const char *text);
SECGEN_TEST {
    SECGEN_CHECK(filled_lines("one\ntwo\n") == 2, "\"one\ntwo\n\" must give 2");
    SECGEN_CHECK(filled_lines("a b\n\nc\n") == 2, "\"a b\n\nc\n\" must give 2");
    SECGEN_CHECK(filled_lines("") == 0, "\"\" must give 0");
    SECGEN_DONE();
}
