// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int sum_block(const unsigned char *data, size_t size, int offset, int length);
static void expect(const unsigned char *data, size_t size, int offset, int length, int expected)
{
    unsigned char *block = size ? malloc(size) : NULL;
    if (size)
        memcpy(block, data, size);
    int found = sum_block(block, size, offset, length);
    SECGEN_CHECK(found == expected, "%zu bytes, offset %d, length %d: the result is %d, not %d", size, offset, length, expected, found);
    free(block);
}
SECGEN_TEST {
    expect((unsigned char[]){1, 2, 3, 4}, 4, 1, 2, 5);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 0, 4, 10);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 7, 2, -1);
    SECGEN_DONE();
}
