// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
int decode_hex(const char *text, size_t size, unsigned char *bytes, size_t limit);
SECGEN_TEST {
    static const char lower[] = "0123456789abcdef", upper[] = "0123456789ABCDEF";
    static char all[1024];
    static unsigned char bytes[512];
    for (unsigned i = 0; i < 512; i++) {
        const char *digits = i < 256 ? lower : upper;
        all[2 * i] = digits[i / 16 % 16];
        all[2 * i + 1] = digits[i % 16];
    }
    SECGEN_CHECK(decode_hex(all, sizeof all, bytes, sizeof bytes) == 512, "all bytes, twice");
    int same = 1;
    for (unsigned i = 0; i < 512; i++)
        same &= bytes[i] == i % 256;
    SECGEN_CHECK(same, "every byte has its value");
    SECGEN_CHECK(decode_hex("fFFf", 4, bytes, 512) == 2 && bytes[0] == 255 && bytes[1] == 255, "mixed letters");
    memset(bytes, 7, sizeof bytes);
    SECGEN_CHECK(decode_hex("0102", 2, bytes, 1) == 1 && bytes[0] == 1 && bytes[1] == 7, "only the characters given");
    SECGEN_CHECK(decode_hex("00zz", 4, bytes, 5) == -1, "no digits at the end");
    SECGEN_CHECK(decode_hex("gg", 2, bytes, 5) == -1, "g is no digit");
    SECGEN_CHECK(decode_hex("//::", 4, bytes, 5) == -1, "neighbours of the decimal digits");
    SECGEN_CHECK(decode_hex("@@GG", 4, bytes, 5) == -1, "neighbours of the letters");
    SECGEN_CHECK(decode_hex("``", 2, bytes, 5) == -1, "the neighbour of a");
    SECGEN_DONE();
}
