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
    check(0LL, (int[]){1, 2, 3}, (long long[]){0, 0, 0}, 3, "0 for 1 2 3");
    check(7LL, (int[]){5}, (long long[]){7}, 1, "7 for 5");
    check(10LL, (int[]){0, 0, 4}, (long long[]){0, 0, 10}, 3, "10 for 0 0 4");
    check(10LL, (int[]){4, 0, 0}, (long long[]){10, 0, 0}, 3, "10 for 4 0 0");
    check(5LL, (int[]){0, 1, 0, 1, 0, 1, 0}, (long long[]){0, 2, 0, 2, 0, 1, 0}, 7, "5 for 0 1 0 1 0 1 0");
    check(3LL, (int[]){1, 1, 1, 1, 1, 1, 1, 1}, (long long[]){1, 1, 1, 0, 0, 0, 0, 0}, 8, "3 for 1 1 1 1 1 1 1 1");
    check(1000LL, (int[]){1, 2, 3, 4}, (long long[]){100, 200, 300, 400}, 4, "1000 for 1 2 3 4");
    check(999LL, (int[]){10, 20, 30, 7}, (long long[]){150, 298, 447, 104}, 4, "999 for 10 20 30 7");
    check(11LL, (int[]){3, 3, 3, 3}, (long long[]){3, 3, 3, 2}, 4, "11 for 3 3 3 3");
    check(12345LL, (int[]){1000000, 1, 1}, (long long[]){12345, 0, 0}, 3, "12345 for 1000000 1 1");
    check(2LL, (int[]){0, 0, 7, 7, 7}, (long long[]){0, 0, 1, 1, 0}, 5, "2 for 0 0 7 7 7");
    check(100000LL, (int[]){17, 0, 19, 23, 0, 29}, (long long[]){19319, 0, 21591, 26136, 0, 32954}, 6, "100000 for 17 0 19 23 0 29");
    SECGEN_DONE();
}
