// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int checksum_ok(const unsigned char *frame, size_t size);
static void expect(const unsigned char *frame, size_t size, int expected)
{
    unsigned char *block = size ? malloc(size) : NULL;
    if (size)
        memcpy(block, frame, size);
    int found = checksum_ok(block, size);
    SECGEN_CHECK(found == expected, "a frame of %zu bytes: the result is %d, not %d", size, expected, found);
    free(block);
}
SECGEN_TEST {
    expect((unsigned char[]){1, 2, 3}, 3, 1);
    expect((unsigned char[]){200, 100, 44}, 3, 1);
    expect((unsigned char[]){1, 2, 4}, 3, 0);
    SECGEN_DONE();
}
