// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int sum_last(const int *readings, size_t count, int n);
static void expect(const int *readings, size_t count, int n, int expected)
{
    int *block = count ? malloc(count * sizeof *block) : NULL;
    if (count)
        memcpy(block, readings, count * sizeof *block);
    int found = sum_last(block, count, n);
    SECGEN_CHECK(found == expected, "%zu readings, n = %d: the result is %d, not %d", count, n, found, expected);
    free(block);
}
SECGEN_TEST {
    expect((int[]){5, 7, 9}, 3, 2, 16);
    expect((int[]){5, 7, 9}, 3, 3, 21);
    expect((int[]){4, -6}, 2, 1, -6);
    SECGEN_DONE();
}
