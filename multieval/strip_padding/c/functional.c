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

SECGEN_TEST {
    size_t sizes[] = {16, 32, 48, 1600, 10000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (size_t n = 1; n <= 16; n += sizes[i] > 48 ? 5 : 1) {
            fill(sizes[i], 65, n);
            expect(bytes, sizes[i], (int)(sizes[i] - n));
            fill(sizes[i], 0, n);
            expect(bytes, sizes[i], (int)(sizes[i] - n));
            fill(sizes[i], 255, n);
            expect(bytes, sizes[i], (int)(sizes[i] - n));
        }
    expect((unsigned char[]){4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4}, 16, 12);
    expect((unsigned char[]){9, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 16, 15);
    expect((unsigned char[]){3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2, 2}, 16, 14);
    for (int i = 0; i < 32; i++)
        bytes[i] = 16;
    expect(bytes, 32, 16);
    SECGEN_DONE();
}
