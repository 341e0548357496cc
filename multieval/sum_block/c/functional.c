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
    expect((unsigned char[]){1, 2, 3, 4}, 4, 0, 1, 1);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 3, 1, 4);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 2, 2, 7);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 0, 0, 0);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 3, 0, 0);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 4, 0, 0);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 4, 1, -1);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 5, 1, -1);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 100, 3, -1);
    expect((unsigned char[]){255, 128, 127, 0}, 4, 0, 4, 510);
    expect((unsigned char[]){255, 128, 127, 0}, 4, 1, 2, 255);
    expect((unsigned char[]){200}, 1, 0, 1, 200);
    expect(NULL, 0, 0, 1, -1);
    expect(NULL, 0, 0, 0, 0);
    expect((unsigned char[]){1, 2, 3, 4}, 4, 50, 0, 0);
    static unsigned char many[100000];
    memset(many, 255, sizeof many);
    expect(many, sizeof many, 0, 100000, 25500000);
    expect(many, sizeof many, 99999, 1, 255);
    SECGEN_DONE();
}
