// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdbool.h>
#include <stddef.h>
bool transfer_all(long long *balances, size_t accounts, const long long *transfers, size_t count);
SECGEN_TEST {
    long long a[] = {10, 0, 5}, b[] = {10, 0, 5};
    long long two[] = {0, 1, 4, 1, 2, 3}, one[] = {2, 0, 6};
    SECGEN_CHECK(transfer_all(a, 3, two, 2), "two transfers");
    SECGEN_CHECK(a[0] == 6 && a[1] == 1 && a[2] == 8, "the balances after two transfers");
    SECGEN_CHECK(!transfer_all(b, 3, one, 1), "the balance is too low");
    SECGEN_CHECK(b[0] == 10 && b[1] == 0 && b[2] == 5, "the balances stay");
    SECGEN_CHECK(transfer_all(b, 3, NULL, 0), "no transfers");
    SECGEN_CHECK(b[0] == 10 && b[1] == 0 && b[2] == 5, "the balances after no transfers");
    SECGEN_DONE();
}
