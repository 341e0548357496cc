// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int decode_hex(const char *text, size_t size, unsigned char *bytes, size_t limit);

static int decoded(const char *text, size_t size, size_t limit, const char *expected)
{
    char *block = malloc(size ? size : 1);
    unsigned char *bytes = malloc(limit ? limit : 1);
    memcpy(block, text, size);
    int count = decode_hex(block, size, bytes, limit);
    if (count > 0 && expected && ((size_t)count > limit || memcmp(bytes, expected, (size_t)count) != 0))
        count = -2;
    free(block);
    free(bytes);
    return count;
}

SECGEN_TEST {
    for (size_t size = 0; size <= 8; size++)
        SECGEN_CHECK(decoded("4142434a", size, 4, "ABCJ") == (size % 2 ? -1 : (int)size / 2), "a text that is cut");
    for (size_t limit = 0; limit <= 6; limit++)
        SECGEN_CHECK(decoded("41424344", 8, limit, "ABCD") == (limit < 4 ? -1 : 4), "a limit below, at, above");
    SECGEN_CHECK(decoded("", 0, 0, "") == 0, "no characters, no room");
    SECGEN_CHECK(decoded("4", 1, 5, NULL) == -1, "a single digit");
    static const char *odd[] = {"+1", "-1", " 1", "1 ", "1\n", "\t1", "0x", "0X", "1_", "1z", "z1", "1\0", "\0\0", "\xb1\xb2",
                                "\xff" "1", "1\x80", "-0", "+f", "1+"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        char text[6] = {'4', '1', 0, 0, '4', '2'};
        memcpy(text + 2, odd[i], 2);
        SECGEN_CHECK(decoded(text + 2, 2, 3, NULL) == -1, "two characters that are not both digits");
        SECGEN_CHECK(decoded(text, 6, 3, NULL) == -1, "the same between digits");
    }
    for (int c = 0; c < 256; c++) {
        char left[2] = {(char)c, '1'}, right[2] = {'1', (char)c};
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            continue;
        SECGEN_CHECK(decoded(left, 2, 3, NULL) == -1, "any other character in front of a digit");
        SECGEN_CHECK(decoded(right, 2, 3, NULL) == -1, "any other character behind a digit");
    }
    SECGEN_CHECK(decoded("4142\n", 5, 4, NULL) == -1, "the end of a line");
    SECGEN_CHECK(decoded("4142\r\n", 6, 4, NULL) == -1, "the end of a line, of two characters");
    SECGEN_CHECK(decoded("0x41", 4, 4, NULL) == -1, "a prefix");
    SECGEN_CHECK(decoded("41 42", 5, 4, NULL) == -1, "a blank between pairs");
    SECGEN_CHECK(decoded(" 4142 ", 6, 4, NULL) == -1, "blanks around");
    char *large = malloc(1000000);
    memset(large, '4', 1000000);
    SECGEN_CHECK(decoded(large, 1000000, 500000, NULL) == 500000, "a long text");
    SECGEN_CHECK(decoded(large, 1000000, 499999, NULL) == -1, "a long text, one byte too many");
    SECGEN_CHECK(decoded(large, 999999, 500000, NULL) == -1, "a long text of odd length");
    free(large);
    SECGEN_DONE();
}
