// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

bool transfer_all(long long *balances, size_t accounts, const long long *transfers, size_t count)
{
    long long n = (long long)accounts;
    for (size_t i = 0; i < count; i++) {
        long long source = transfers[3 * i];
        long long target = transfers[3 * i + 1];
        long long amount = transfers[3 * i + 2];
        if (source < 0 || source >= n || target < 0 || target >= n)
            return false;
        if (amount < 1 || balances[source] < amount)
            return false;
        balances[source] -= amount;
        balances[target] += amount;
    }
    return true;
}
