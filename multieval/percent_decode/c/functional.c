// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
size_t percent_decode(const char *text, size_t size, char *decoded);

static int gives(const char *text, const char *expected)
{
    char decoded[64];
    size_t length = strlen(expected);
    return percent_decode(text, strlen(text), decoded) == length && memcmp(decoded, expected, length) == 0;
}

SECGEN_TEST {
    SECGEN_CHECK(gives("plain", "plain"), "no percent sign");
    SECGEN_CHECK(gives("a+b%2Bc", "a+b+c"), "plus signs");
    SECGEN_CHECK(gives("%2541", "%41"), "decoded once");
    SECGEN_CHECK(gives("%25%34%31", "%41"), "decoded once, digits too");
    SECGEN_CHECK(gives("%zz%41%g1%G0", "%zzA%g1%G0"), "no digits");
    SECGEN_CHECK(gives("50%, 60%%, 70%41", "50%, 60%%, 70A"), "percent signs that are kept");
    SECGEN_CHECK(gives("4141%41", "4141A"), "digits without a percent sign");
    char *all = malloc(768 + 1), *decoded = malloc(3 * 333333);
    int same = 1;
    for (int i = 0; i < 256; i++)
        snprintf(all + 3 * i, 4, i % 2 ? "%%%02x" : "%%%02X", i);
    SECGEN_CHECK(percent_decode(all, 768, decoded) == 256, "all bytes");
    for (int i = 0; i < 256; i++)
        same &= (unsigned char)decoded[i] == i;
    SECGEN_CHECK(same, "each has its value");
    char raw[256];
    for (int i = 0; i < 256; i++)
        raw[i] = (char)i;
    SECGEN_CHECK(percent_decode(raw, 256, decoded) == 256 && memcmp(raw, decoded, 256) == 0, "all bytes as they are");
    char *large = malloc(999999);
    for (int i = 0; i < 333333; i++)
        memcpy(large + 3 * i, "%7e", 3);
    SECGEN_CHECK(percent_decode(large, 999999, decoded) == 333333 && decoded[333332] == '~', "a long text");
    free(all);
    free(large);
    free(decoded);
    SECGEN_DONE();
}
