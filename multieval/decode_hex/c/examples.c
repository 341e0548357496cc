// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
int decode_hex(const char *text, size_t size, unsigned char *bytes, size_t limit);
SECGEN_TEST {
    unsigned char bytes[10], three[3];
    const unsigned char expected[] = {74, 111, 0};
    SECGEN_CHECK(decode_hex("4a6F00", 6, bytes, 10) == 3 && memcmp(bytes, expected, 3) == 0, "4a6F00, limit 10");
    SECGEN_CHECK(decode_hex("4a6F00", 6, three, 3) == 3 && memcmp(three, expected, 3) == 0, "4a6F00, limit 3");
    SECGEN_CHECK(decode_hex("zz", 2, bytes, 10) == -1, "zz fails");
    SECGEN_CHECK(decode_hex("", 0, bytes, 10) == 0, "the empty text");
    SECGEN_DONE();
}
