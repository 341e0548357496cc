// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
size_t cut_text(const unsigned char *text, size_t size, unsigned char *out, size_t n);

static int gives(const char *text, size_t n, size_t expected)
{
    unsigned char out[64];
    memset(out, 1, sizeof out);
    size_t size = strlen(text);
    return cut_text((const unsigned char *)text, size, out, n) == expected && memcmp(out, text, expected) == 0
        && out[n] == 1;
}

SECGEN_TEST {
    for (size_t n = 0; n < 8; n++)
        SECGEN_CHECK(gives("plain", n, n < 5 ? n : 5), "characters of one byte");
    static const size_t ends[] = {0, 0, 2, 2, 2, 5, 5, 5, 5, 9, 10, 10, 10};
    for (size_t n = 0; n < 13; n++)
        SECGEN_CHECK(gives("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80!", n, ends[n]), "characters of two, three and four bytes");
    SECGEN_CHECK(gives("\xf0\x9f\x98\x80", 3, 0), "not even one character");
    SECGEN_CHECK(gives("", 0, 0), "nothing of nothing");
    SECGEN_CHECK(gives("x", 0, 0), "nothing of a text");
    unsigned char *text = malloc(1000000), *out = malloc(2000000);
    for (size_t i = 0; i < 1000000; i++)
        text[i] = i % 2 ? 0xa9 : 0xc3;
    text[10] = text[11] = 0;
    SECGEN_CHECK(cut_text(text, 1000000, out, 999999) == 999998 && memcmp(out, text, 999998) == 0, "a long text");
    SECGEN_CHECK(cut_text(text, 1000000, out, 2000000) == 1000000 && memcmp(out, text, 1000000) == 0, "all of it");
    SECGEN_CHECK(cut_text(text, 1000000, out, 12) == 12, "zero bytes are bytes");
    free(text);
    free(out);
    SECGEN_DONE();
}
