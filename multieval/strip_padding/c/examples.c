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

SECGEN_TEST {
    expect((unsigned char[]){65, 66, 67, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13}, 16, 3);
    expect((unsigned char[]){16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16}, 16, 0);
    expect((unsigned char[]){65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 1}, 16, 15);
    SECGEN_DONE();
}
