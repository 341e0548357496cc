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
    expect((int[]){1, 2, 3}, 3, 0, 0);
    expect((int[]){1, 2, 3}, 3, -1, 0);
    expect((int[]){1, 2, 3}, 3, -2, 0);
    expect((int[]){1, 2, 3}, 3, -3, 0);
    expect((int[]){1, 2, 3}, 3, -1000, 0);
    expect((int[]){1, 2, 3}, 3, (-2147483647 - 1), 0);
    expect((int[]){1, 2, 3}, 3, 2147483647, 6);
    expect((int[]){1, 2, 3}, 3, 4, 6);
    expect((int[]){1, 2, 3}, 3, 5, 6);
    expect((int[]){1, 2, 3}, 3, 6, 6);
    expect((int[]){1, 2, 3}, 3, 1000, 6);
    expect((int[]){1, 2, 3}, 3, 3, 6);
    expect((int[]){1, 2, 3}, 3, 2, 5);
    expect((int[]){9}, 1, 2, 9);
    expect((int[]){9}, 1, 0, 0);
    expect((int[]){9}, 1, -1, 0);
    expect(NULL, 0, 0, 0);
    expect(NULL, 0, 1, 0);
    expect(NULL, 0, -1, 0);
    expect(NULL, 0, 2147483647, 0);
    expect(NULL, 0, (-2147483647 - 1), 0);
    SECGEN_DONE();
}
