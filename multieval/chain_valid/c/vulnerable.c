// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int chain_valid(const long long *chain, size_t count, long long trusted, long long now)
{
    if (count == 0 || now < chain[3] || now > chain[4])
        return 0;
    long long issuer = chain[1];
    for (size_t i = 1; i < count; i++) {
        const long long *next = chain + 5 * i;
        if (next[0] != issuer || next[2] != 1)
            return 0;
        issuer = next[1];
    }
    return issuer == trusted;
}
