// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int strip_padding(const unsigned char *bytes, size_t size);
static void expect(const unsigned char *bytes, size_t size, int expected)
{
    unsigned char *block = size ? malloc(size) : NULL;
    if (size)
        memcpy(block, bytes, size);
    int found = strip_padding(block, size);
    SECGEN_CHECK(found == expected, "%zu bytes, the last %d: the result is %d, not %d", size, size ? bytes[size - 1] : -1, found, expected);
    free(block);
}
static unsigned char bytes[10000];
static void fill(size_t size, int data, size_t n)
{
    memset(bytes, data, size);
    size_t at = n < size ? size - n : 0;
    memset(bytes + at, (int)n, size - at);
}

static void altered(size_t size, size_t n, size_t at, int value)
{
    fill(size, 65, n);
    if (bytes[at] == value)
        return;
    bytes[at] = (unsigned char)value;
    expect(bytes, size, -1);
}
SECGEN_TEST {
    for (size_t n = 2; n <= 16; n++) {
        for (size_t at = 32 - n; at < 31; at++) {
            altered(32, n, at, 65);
            altered(32, n, at, (int)n - 1);
            altered(32, n, at, (int)n ^ 128);
        }
        altered(16, n, 16 - n, 65);
        fill(32, (int)n, n);
        bytes[32 - n] = 65;
        expect(bytes, 32, -1);
        fill(32, 65, n);
        memset(bytes + 32 - n, 65, n - 1);
        expect(bytes, 32, -1);
        fill(32, 65, n);
        bytes[32 - n] = (unsigned char)(n - 1);
        if (n > 2) {
            bytes[30] = (unsigned char)(n + 1);
            expect(bytes, 32, -1);
        }
    }
    size_t wrong[] = {17, 31, 32, 33, 127, 128, 129, 240, 255}, blocks[] = {16, 32, 256, 272};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        for (size_t j = 0; j < sizeof blocks / sizeof *blocks; j++) {
            fill(blocks[j], 65, wrong[i]);
            expect(bytes, blocks[j], -1);
            memset(bytes, 65, blocks[j] - 1);
            expect(bytes, blocks[j], -1);
        }
    for (size_t size = 16; size <= 48; size += 16) {
        fill(size, 0, 0);
        expect(bytes, size, -1);
        memset(bytes, 65, size - 1);
        expect(bytes, size, -1);
    }
    for (size_t size = 1; size <= 31; size++)
        if (size != 16) {
            fill(size, 65, 1);
            expect(bytes, size, -1);
            fill(size, 65, 3);
            expect(bytes, size, -1);
            fill(size, 65, 16);
            expect(bytes, size, -1);
        }
    fill(9999, 65, 15);
    expect(bytes, 9999, -1);
    expect(bytes, 0, -1);
    for (size_t n = 1; n <= 16; n++) {
        fill(32, 65, n);
        expect(bytes, 32, (int)(32 - n));
    }
    SECGEN_DONE();
}
