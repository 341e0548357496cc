// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
size_t cut_text(const unsigned char *text, size_t size, unsigned char *out, size_t n);

static int gives(const char *text, size_t size, size_t n, size_t expected)
{
    unsigned char *block = malloc(size ? size : 1), *out = malloc(n ? n : 1);
    memcpy(block, text, size);
    int same = cut_text(block, size, out, n) == expected && memcmp(out, text, expected) == 0;
    free(block);
    free(out);
    return same;
}

SECGEN_TEST {
    static const char rest[] = "\x80\xbf\x80\xbf";
    for (size_t size = 0; size <= 4; size++)
        for (size_t n = 0; n <= 6; n++)
            SECGEN_CHECK(gives(rest, size, n, n < size ? 0 : size), "only bytes from 128 to 191");
    static const size_t behind[] = {0, 0, 2, 3, 4, 4};
    for (size_t n = 0; n < 6; n++)
        SECGEN_CHECK(gives("\xa9\x80yz", 4, n, behind[n]), "bytes from 128 to 191 in front");
    SECGEN_CHECK(gives("\x80y", 2, 0, 0), "nothing of such a text");
    static const size_t longer[] = {0, 1, 1, 1, 1, 5, 6, 6};
    for (size_t n = 0; n < 8; n++)
        SECGEN_CHECK(gives("yA\x80\x81\x82z", 6, n, longer[n]), "a long character");
    for (size_t n = 0; n < 8; n++)
        SECGEN_CHECK(gives("\xf0" "a\xe2" "b\xc3\xff", 6, n, n < 6 ? n : 6), "first bytes alone");
    static const size_t shorter[] = {0, 0, 0, 3, 3, 5, 5};
    for (size_t n = 0; n < 7; n++)
        SECGEN_CHECK(gives("\xf0\x9f\x98\xe2\x82", 5, n, shorter[n]), "characters that are cut already");
    static const size_t twice[] = {0, 0, 0, 3, 3, 3, 6, 7};
    for (size_t n = 0; n < 8; n++)
        SECGEN_CHECK(gives("\xed\xa0\x80\xc0\x80\x80x", 7, n, twice[n]), "what UTF-8 does not have");
    SECGEN_CHECK(gives("\xc3\xa9\xe2\x82\xacz", 6, 4, 2), "UTF-8");
    char *many = malloc(1000000);
    memset(many, '\x80', 1000000);
    SECGEN_CHECK(gives(many, 1000000, 999999, 0), "a million such bytes");
    SECGEN_CHECK(gives(many, 1000000, 1000000, 1000000), "all of them");
    free(many);
    SECGEN_DONE();
}
