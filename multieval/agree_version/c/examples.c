// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int agree_version(const int *ours, size_t our_count, const int *theirs, size_t their_count, int lowest);
static int *block(const int *numbers, size_t count)
{
    int *made = count ? malloc(count * sizeof *made) : NULL;
    if (count)
        memcpy(made, numbers, count * sizeof *made);
    return made;
}
static void expect(const int *ours, size_t our_count, const int *theirs, size_t their_count, int lowest, int expected)
{
    int *own = block(ours, our_count), *other = block(theirs, their_count);
    int found = agree_version(own, our_count, other, their_count, lowest);
    SECGEN_CHECK(found == expected, "%zu and %zu versions, lowest %d: the result is %d, not %d", our_count, their_count, lowest, found, expected);
    free(own);
    free(other);
}
SECGEN_TEST {
    expect((int[]){4, 3, 2}, 3, (int[]){3, 2, 1}, 3, 2, 3);
    expect((int[]){4, 2}, 2, (int[]){4, 3, 2, 1}, 4, 1, 4);
    expect((int[]){5, 4}, 2, (int[]){3, 2}, 2, 1, 0);
    SECGEN_DONE();
}
