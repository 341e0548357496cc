// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
size_t percent_decode(const char *text, size_t size, char *decoded);

static int gives(const char *text, size_t size, const char *expected, size_t length)
{
    char *block = malloc(size ? size : 1), *decoded = malloc(size ? size : 1);
    memcpy(block, text, size);
    int same = percent_decode(block, size, decoded) == length && memcmp(decoded, expected, length) == 0;
    free(block);
    free(decoded);
    return same;
}

#define KEPT(text) gives(text, sizeof text - 1, text, sizeof text - 1)

SECGEN_TEST {
    static const char whole[] = "%41x%42%4";
    static const char *cut[] = {"", "%", "%4", "A", "Ax", "Ax%", "Ax%4", "AxB", "AxB%", "AxB%4"};
    for (size_t n = 0; n < 10; n++)
        SECGEN_CHECK(gives(whole, n, cut[n], strlen(cut[n])), "a text that is cut");
    SECGEN_CHECK(KEPT("%"), "a percent sign alone");
    SECGEN_CHECK(KEPT("%a"), "a percent sign and a digit");
    SECGEN_CHECK(KEPT("%%"), "two percent signs");
    SECGEN_CHECK(KEPT("100%"), "a percent sign at the end");
    SECGEN_CHECK(gives("%%41", 4, "%A", 2), "a percent sign in front of a group");
    SECGEN_CHECK(gives("%4%41", 5, "%4A", 3), "a digit in front of a group");
    SECGEN_CHECK(gives("%%%41%", 6, "%%A%", 4), "signs around a group");
    SECGEN_CHECK(gives("%41%2", 5, "A%2", 3), "a group in front of half a one");
    SECGEN_CHECK(KEPT("%+1%-1% 1%1 %\t1%1\n%0x%0X%0xf%1_%4g%g4"), "characters that are no digits");
    SECGEN_CHECK(KEPT("%\0001%1\0%\0\0"), "zero bytes");
    SECGEN_CHECK(KEPT("%\xb1\xb2%1\xff%\x80" "1"), "bytes above 127");
    SECGEN_CHECK(KEPT("%/0%0/%:0%0:%@0%0@%G0%0G%`0%0`%g0%0g"), "neighbours of the digits");
    for (int c = 0; c < 256; c++) {
        char first[3] = {'%', (char)c, '1'}, second[3] = {'%', '1', (char)c};
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            continue;
        SECGEN_CHECK(gives(first, 3, first, 3), "any other byte as the first digit");
        SECGEN_CHECK(gives(second, 3, second, 3), "any other byte as the second digit");
    }
    SECGEN_CHECK(gives("%00%ff", 6, "\0\xff", 2), "the smallest and the largest byte");
    char *many = malloc(1000000);
    memset(many, '%', 1000000);
    SECGEN_CHECK(gives(many, 1000000, many, 1000000), "a million percent signs");
    free(many);
    SECGEN_DONE();
}
