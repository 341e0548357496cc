// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

static bool exists(long long account, size_t accounts)
{
    return account >= 0 && (unsigned long long)account < accounts;
}

bool transfer_all(long long *balances, size_t accounts, const long long *transfers, size_t count)
{
    for (size_t done = 0; done < count; done++) {
        const long long *next = transfers + 3 * done;
        if (!exists(next[0], accounts) || !exists(next[1], accounts) || next[2] < 1 || balances[next[0]] < next[2]) {
            while (done-- > 0) {
                const long long *last = transfers + 3 * done;
                balances[last[1]] -= last[2];
                balances[last[0]] += last[2];
            }
            return false;
        }
        balances[next[0]] -= next[2];
        balances[next[1]] += next[2];
    }
    return true;
}
