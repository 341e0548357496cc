// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
bool transfer_all(long long *balances, size_t accounts, const long long *transfers, size_t count);
static void none(long long source, long long target, long long amount)
{
    long long balances[] = {10, 0, 5}, one[] = {source, target, amount, 0, 1, 1};
    SECGEN_CHECK(!transfer_all(balances, 3, one, 2), "(%lld, %lld, %lld)", source, target, amount);
    SECGEN_CHECK(balances[0] == 10 && balances[1] == 0 && balances[2] == 5, "(%lld, %lld, %lld): the balances", source,
                 target, amount);
}
SECGEN_TEST {
    long long a[] = {10, 0, 5};
    long long chain[] = {0, 1, 10, 1, 2, 10, 2, 0, 15, 0, 0, 15, 0, 1, 1};
    SECGEN_CHECK(transfer_all(a, 3, chain, 5), "what came in can go out");
    SECGEN_CHECK(a[0] == 14 && a[1] == 1 && a[2] == 0, "the balances after a chain");
    long long one[] = {1000000000000}, same[] = {0, 0, 1000000000000, 0, 0, 1};
    SECGEN_CHECK(transfer_all(one, 1, same, 2), "the same account");
    SECGEN_CHECK(one[0] == 1000000000000, "the same account keeps its balance");
    none(0, 1, 11);
    none(1, 0, 1);
    none(0, 0, 11);
    none(2, 2, 6);
    none(0, 1, 0);
    none(0, 1, -1);
    none(3, 0, 1);
    none(0, 3, 1);
    none(-1, 0, 1);
    none(0, -1, 1);
    none(0, 1, LLONG_MIN);
    none(0, 1, LLONG_MAX);
    none(LLONG_MAX, 0, 1);
    none(0, LLONG_MIN, 1);
    long long *many = calloc(1000, sizeof *many), *transfers = malloc(30000 * sizeof *transfers);
    many[0] = 999999999999;
    for (int i = 0; i < 10000; i++)
        transfers[3 * i] = i % 1000, transfers[3 * i + 1] = (i + 1) % 1000, transfers[3 * i + 2] = 999999999999 - i / 1000;
    SECGEN_CHECK(transfer_all(many, 1000, transfers, 10000), "10,000 transfers");
    SECGEN_CHECK(many[0] == 999999999999, "once around, ten times");
    free(many);
    free(transfers);
    SECGEN_DONE();
}
