// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
bool transfer_all(long long *balances, size_t accounts, const long long *transfers, size_t count);
static void none(size_t before, long long source, long long target, long long amount)
{
    long long done[] = {0, 1, 4, 1, 2, 3, 2, 2, 8, 2, 0, 8}, last[] = {source, target, amount};
    long long *balances = malloc(3 * sizeof *balances), *transfers = malloc((3 * before + 3) * sizeof *transfers);
    memcpy(balances, (long long[]){10, 0, 5}, 3 * sizeof *balances);
    memcpy(transfers, done, 3 * before * sizeof *transfers);
    memcpy(transfers + 3 * before, last, sizeof last);
    SECGEN_CHECK(!transfer_all(balances, 3, transfers, before + 1), "%zu transfers, then (%lld, %lld, %lld)", before,
                 source, target, amount);
    SECGEN_CHECK(balances[0] == 10 && balances[1] == 0 && balances[2] == 5,
                 "%zu transfers, then (%lld, %lld, %lld): the balances", before, source, target, amount);
    free(balances);
    free(transfers);
}
SECGEN_TEST {
    long long a[] = {10, 0, 5}, good[] = {0, 1, 4, 1, 2, 3, 2, 2, 8, 2, 0, 8};
    SECGEN_CHECK(transfer_all(a, 3, good, 4), "four transfers");
    SECGEN_CHECK(a[0] == 14 && a[1] == 1 && a[2] == 0, "the balances after four transfers");
    long long last[][3] = {{0, 1, 15}, {1, 0, 5}, {0, 0, 15}, {0, 1, 0}, {0, 1, -1}, {3, 0, 1}, {0, 3, 1}, {-1, 0, 1},
                           {0, -1, 1}, {0, 1, LLONG_MIN}, {0, 1, LLONG_MAX}, {LLONG_MAX, 0, 1}, {LLONG_MIN, 1, 1},
                           {0, LLONG_MAX, 1}, {0, LLONG_MIN, 1}};
    for (size_t before = 0; before <= 4; before++)
        for (size_t i = 0; i < sizeof last / sizeof *last; i++)
            none(before, last[i][0], last[i][1], last[i][2]);
    long long *many = malloc(1000 * sizeof *many), *transfers = malloc(15003 * sizeof *transfers);
    for (int i = 0; i < 1000; i++)
        many[i] = i;
    for (int i = 0; i < 5000; i++)
        transfers[3 * i] = 999 - i % 10, transfers[3 * i + 1] = i * 7 % 900, transfers[3 * i + 2] = 1;
    memcpy(transfers + 15000, (long long[]){5, 5, 0}, 3 * sizeof *transfers);
    SECGEN_CHECK(!transfer_all(many, 1000, transfers, 5001), "a long list");
    for (int i = 0; i < 1000; i++)
        SECGEN_CHECK(many[i] == i, "a long list: balance %d", i);
    free(many);
    free(transfers);
    SECGEN_DONE();
}
