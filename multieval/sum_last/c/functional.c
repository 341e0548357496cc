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
    expect((int[]){1, 2, 3, 4, 5}, 5, 1, 5);
    expect((int[]){1, 2, 3, 4, 5}, 5, 2, 9);
    expect((int[]){1, 2, 3, 4, 5}, 5, 4, 14);
    expect((int[]){1, 2, 3, 4, 5}, 5, 5, 15);
    expect((int[]){1000, -1000, 1000}, 3, 2, 0);
    expect((int[]){-1, -2, -3}, 3, 3, -6);
    expect((int[]){0, 0, 0, 8}, 4, 3, 8);
    expect((int[]){7}, 1, 1, 7);
    int many[1000];
    for (int i = 0; i < 1000; i++)
        many[i] = i;
    expect(many, 1000, 1000, 499500);
    expect(many, 1000, 10, 9945);
    SECGEN_DONE();
}
