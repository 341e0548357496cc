// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int shared_number(const int *persons, const int *values, size_t count);
static int *block(const int *values, size_t count)
{
    int *made = count ? malloc(count * sizeof *made) : NULL;
    if (count)
        memcpy(made, values, count * sizeof *made);
    return made;
}
static void expect(const int *persons, const int *values, size_t count, int expected)
{
    int *persons_block = block(persons, count), *values_block = block(values, count);
    int found = shared_number(persons_block, values_block, count);
    SECGEN_CHECK(found == expected, "%zu events: the result is %d, not %d", count, found, expected);
    free(persons_block);
    free(values_block);
}
SECGEN_TEST {
    expect((int[]){1, 2, 1, 2}, (int[]){-1, -1, 5, 7}, 4, 5);
    expect((int[]){1, 1, 2, 2}, (int[]){-1, 5, -1, 7}, 4, 7);
    expect((int[]){1, 1, 1}, (int[]){-1, 5, 6}, 3, 5);
    expect((int[]){3}, (int[]){4}, 1, 0);
    SECGEN_DONE();
}
