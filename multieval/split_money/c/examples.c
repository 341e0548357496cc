// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
void split_money(long long amount, const int *weights, size_t count, long long *shares);

static void check(long long amount, const int *weights, const long long *expected, size_t count, const char *what)
{
    long long *shares = malloc(count * sizeof *shares);
    split_money(amount, weights, count, shares);
    for (size_t i = 0; i < count; i++)
        SECGEN_CHECK(shares[i] == expected[i], what);
    free(shares);
}

SECGEN_TEST {
    check(100LL, (int[]){1, 1, 1}, (long long[]){34, 33, 33}, 3, "100 for 1 1 1");
    check(101LL, (int[]){0, 3, 1}, (long long[]){0, 76, 25}, 3, "101 for 0 3 1");
    check(1LL, (int[]){2, 5}, (long long[]){1, 0}, 2, "1 for 2 5");
    SECGEN_DONE();
}
