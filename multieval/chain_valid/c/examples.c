// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int chain_valid(const long long *chain, size_t count, long long trusted, long long now);
static void expect(const long long *chain, size_t count, long long trusted, long long now, int expected)
{
    long long *block = count ? malloc(5 * count * sizeof *block) : NULL;
    if (count)
        memcpy(block, chain, 5 * count * sizeof *block);
    int found = chain_valid(block, count, trusted, now);
    SECGEN_CHECK(found == expected, "a chain of %zu, trusted %lld, now %lld: the result is %d, not %d", count, trusted, now, found, expected);
    free(block);
}
SECGEN_TEST {
    expect((long long[]){7, 3, 0, 100, 200, 3, 1, 1, 50, 500}, 2, 1, 150, 1);
    expect((long long[]){7, 3, 0, 100, 200, 3, 1, 1, 50, 500}, 2, 2, 150, 0);
    expect((long long[]){7, 3, 0, 100, 200, 3, 1, 1, 50, 500}, 2, 1, 201, 0);
    SECGEN_DONE();
}
