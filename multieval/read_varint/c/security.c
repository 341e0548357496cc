// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
long long read_varint(const unsigned char *bytes, size_t size);

static long long value(const char *bytes, size_t size)
{
    unsigned char *block = malloc(size ? size : 1);
    memcpy(block, bytes, size);
    long long found = read_varint(block, size);
    free(block);
    return found;
}

#define VALUE(text) value(text, sizeof text - 1)

SECGEN_TEST {
    SECGEN_CHECK(read_varint(NULL, 0) == -1, "no bytes");
    for (size_t n = 0; n < 5; n++) {
        SECGEN_CHECK(value("\x80\x80\x80\x80\x00", n) == -1, "a number that is cut, groups of zero");
        SECGEN_CHECK(value("\xff\xff\xff\xff\x0f", n) == -1, "a number that is cut, groups of ones");
    }
    SECGEN_CHECK(VALUE("\x80\x80\x80\x80\x00") == 0, "five bytes");
    SECGEN_CHECK(VALUE("\xff\xff\xff\xff\x0f") == 4294967295, "the largest number");
    char five[] = "\x81\x80\x80\x80";
    for (int last = 0; last < 128; last++) {
        five[4] = (char)last;
        SECGEN_CHECK(value(five, 5) == (last < 16 ? 1 + ((long long)last << 28) : -1), "the fifth group");
    }
    SECGEN_CHECK(VALUE("\xff\xff\xff\xff\xff") == -1, "five bytes and no end");
    SECGEN_CHECK(VALUE("\x85\x80\x80\x80\x80\x00") == -1, "six bytes, a group of zero");
    SECGEN_CHECK(VALUE("\x85\x80\x80\x80\x80\x01") == -1, "six bytes");
    SECGEN_CHECK(VALUE("\x85\x80\x80\x80\x80\x20") == -1, "six bytes, other bits");
    SECGEN_CHECK(VALUE("\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00") == -1, "ten bytes of zero");
    SECGEN_CHECK(VALUE("\x85\x80\x80\x80\x80\x80\x80\x80\x80\x02") == -1, "a bit that is the 65th");
    char many[400];
    memset(many, '\x80', sizeof many);
    for (size_t n = 6; n <= 400; n += 1 + n / 8) {
        for (int last = 0; last < 6; last++) {
            many[n - 1] = (char)last;
            SECGEN_CHECK(value(many, n) == -1, "many bytes");
        }
        many[n - 1] = '\x80';
        SECGEN_CHECK(value(many, n) == -1, "many bytes and no end");
    }
    char *large = malloc(1000000);
    memset(large, '\xff', 1000000);
    SECGEN_CHECK(value(large, 1000000) == -1, "a million bytes and no end");
    large[999999] = 1;
    SECGEN_CHECK(value(large, 1000000) == -1, "a million bytes");
    free(large);
    SECGEN_DONE();
}
