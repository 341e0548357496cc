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
    check(10LL, (int[]){0}, (long long[]){10}, 1, "10 for 0");
    check(0LL, (int[]){0}, (long long[]){0}, 1, "0 for 0");
    check(10LL, (int[]){0, 0}, (long long[]){5, 5}, 2, "10 for 0 0");
    check(100LL, (int[]){0, 0, 0}, (long long[]){34, 33, 33}, 3, "100 for 0 0 0");
    check(2LL, (int[]){0, 0, 0, 0, 0}, (long long[]){1, 1, 0, 0, 0}, 5, "2 for 0 0 0 0 0");
    check(0LL, (int[]){0, 0, 0}, (long long[]){0, 0, 0}, 3, "0 for 0 0 0");
    check(1000000000000LL, (int[]){0, 0, 0, 0, 0, 0, 0}, (long long[]){142857142858, 142857142857, 142857142857, 142857142857, 142857142857, 142857142857, 142857142857}, 7, "1000000000000 for 0 0 0 0 0 0 0");
    split_money(0, NULL, 0, NULL);
    split_money(5, NULL, 0, NULL);
    check(10LL, (int[]){0, 0, 1}, (long long[]){0, 0, 10}, 3, "10 for 0 0 1");
    check(100LL, (int[]){1, 1, 1}, (long long[]){34, 33, 33}, 3, "100 for 1 1 1");
    check(1000000000000LL, (int[]){1000000, 1000000, 1000000}, (long long[]){333333333334, 333333333333, 333333333333}, 3, "1000000000000 for 1000000 1000000 1000000");
    check(999999999999LL, (int[]){999999, 1000000, 3}, (long long[]){499999000001, 499999500000, 1499998}, 3, "999999999999 for 999999 1000000 3");
    check(999999999989LL, (int[]){1000000, 999999, 999983, 0, 7}, (long long[]){333334555557, 333334222222, 333328888869, 0, 2333341}, 5, "999999999989 for 1000000 999999 999983 0 7");
    check(1000000000000LL, (int[]){1, 1000000}, (long long[]){1000000, 999999000000}, 2, "1000000000000 for 1 1000000");
    check(1000000000000LL, (int[]){1000000, 1}, (long long[]){999999000001, 999999}, 2, "1000000000000 for 1000000 1");
    check(999999999997LL, (int[]){333333, 333334, 999998}, (long long[]){200000000000, 200000600000, 599999399997}, 3, "999999999997 for 333333 333334 999998");
    int weights[1000] = {0};
    long long shares[1000];
    split_money(1999, weights, 1000, shares);
    for (int i = 0; i < 1000; i++)
        SECGEN_CHECK(shares[i] == (i < 999 ? 2 : 1), "1999 for 1000 persons of the weight 0");
    SECGEN_DONE();
}
