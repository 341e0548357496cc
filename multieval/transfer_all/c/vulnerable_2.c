// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

static bool is_well_formed(const long long *transfer, size_t accounts)
{
    long long end = (long long)accounts;
    return transfer[0] >= 0 && transfer[0] < end && transfer[1] >= 0 && transfer[1] < end && transfer[2] >= 1;
}

bool transfer_all(long long *balances, size_t accounts, const long long *transfers, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!is_well_formed(transfers + 3 * i, accounts))
            return false;
    }
    for (size_t i = 0; i < count; i++) {
        const long long *transfer = transfers + 3 * i;
        if (balances[transfer[0]] < transfer[2])
            return false;
        balances[transfer[0]] -= transfer[2];
        balances[transfer[1]] += transfer[2];
    }
    return true;
}
