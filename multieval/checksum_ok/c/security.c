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
    expect(NULL, 0, 0);
    expect((unsigned char[]){0}, 1, 1);
    expect((unsigned char[]){7}, 1, 0);
    expect((unsigned char[]){7, 7}, 2, 1);
    unsigned char *empty = malloc(1);
    SECGEN_CHECK(checksum_ok(empty, 0) == 0, "no bytes, not NULL");
    free(empty);
    SECGEN_DONE();
}
