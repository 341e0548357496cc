// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
size_t percent_decode(const char *text, size_t size, char *decoded);
SECGEN_TEST {
    char decoded[9];
    SECGEN_CHECK(percent_decode("a%20b", 5, decoded) == 3 && memcmp(decoded, "a b", 3) == 0, "a%20b");
    SECGEN_CHECK(percent_decode("%41%6a%6A", 9, decoded) == 3 && memcmp(decoded, "Ajj", 3) == 0, "%41%6a%6A");
    SECGEN_CHECK(percent_decode("100%zz", 6, decoded) == 6 && memcmp(decoded, "100%zz", 6) == 0, "100%zz");
    SECGEN_CHECK(percent_decode("", 0, decoded) == 0, "the empty byte string");
    SECGEN_DONE();
}
