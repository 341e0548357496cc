// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int wildcard_match(const char *pattern, const char *text);
SECGEN_TEST {
    SECGEN_CHECK(wildcard_match("a*c", "abbc") == 1, "a*c matches abbc");
    SECGEN_CHECK(wildcard_match("a*c", "ac") == 1, "a*c matches ac");
    SECGEN_CHECK(wildcard_match("a*c", "abcd") == 0, "a*c does not match abcd");
    SECGEN_CHECK(wildcard_match("?at", "cat") == 1, "?at matches cat");
    SECGEN_CHECK(wildcard_match("?at", "at") == 0, "?at does not match at");
    SECGEN_CHECK(wildcard_match("*", "") == 1, "* matches the empty text");
    SECGEN_CHECK(wildcard_match("", "a") == 0, "the empty pattern does not match a");
    SECGEN_DONE();
}
