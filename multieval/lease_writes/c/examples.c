// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int lease_writes(const int *begins, size_t leases, const int *numbers, const int *starts, const int *lengths, size_t writes);
static int *block(const int *values, size_t count)
{
    int *made = count ? malloc(count * sizeof *made) : NULL;
    if (count)
        memcpy(made, values, count * sizeof *made);
    return made;
}
static void expect(const int *begins, size_t leases, const int *numbers, const int *starts, const int *lengths, size_t writes, int expected)
{
    int *begins_block = block(begins, leases), *numbers_block = block(numbers, writes), *starts_block = block(starts, writes), *lengths_block = block(lengths, writes);
    int found = lease_writes(begins_block, leases, numbers_block, starts_block, lengths_block, writes);
    SECGEN_CHECK(found == expected, "%zu leases, %zu writes: the result is %d, not %d", leases, writes, found, expected);
    free(begins_block);
    free(numbers_block);
    free(starts_block);
    free(lengths_block);
}
SECGEN_TEST {
    expect((int[]){100, 200}, 2, (int[]){0, 1}, (int[]){150, 250}, (int[]){10, 10}, 2, 2);
    expect((int[]){100, 200}, 2, (int[]){0, 0}, (int[]){150, 200}, (int[]){49, 0}, 2, 1);
    expect((int[]){100}, 1, (int[]){0, 0}, (int[]){90, 5000}, (int[]){20, 0}, 2, 1);
    SECGEN_DONE();
}
