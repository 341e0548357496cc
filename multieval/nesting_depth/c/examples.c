// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int nesting_depth(const char *text);
SECGEN_TEST {
    SECGEN_CHECK(nesting_depth("f(a[i], {x: (1)})") == 3, "f(a[i], {x: (1)})");
    SECGEN_CHECK(nesting_depth("()[]{}") == 1, "()[]{}");
    SECGEN_CHECK(nesting_depth("") == 0, "the empty text");
    SECGEN_CHECK(nesting_depth("(]") == -1, "(]");
    SECGEN_CHECK(nesting_depth(")") == -1, ")");
    SECGEN_CHECK(nesting_depth("((") == -1, "((");
    SECGEN_DONE();
}
