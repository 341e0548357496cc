// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int stuck_workers(const int *wants, size_t count);
static int *block(const int *values, size_t count)
{
    int *made = count ? malloc(count * sizeof *made) : NULL;
    if (count)
        memcpy(made, values, count * sizeof *made);
    return made;
}
static void expect(const int *wants, size_t count, int expected)
{
    int *wants_block = block(wants, count);
    int found = stuck_workers(wants_block, count);
    SECGEN_CHECK(found == expected, "%zu workers: the result is %d, not %d", count, found, expected);
    free(wants_block);
}
SECGEN_TEST {
    expect((int[]){1, 0}, 2, 2);
    expect((int[]){1, 2, -1}, 3, 0);
    expect((int[]){0, -1}, 2, 1);
    expect((int[]){1, 2, 0, -1, 3}, 5, 3);
    SECGEN_DONE();
}
