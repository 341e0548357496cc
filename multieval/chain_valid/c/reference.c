// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int chain_valid(const long long *chain, size_t count, long long trusted, long long now)
{
    for (size_t i = 0; i < count; i++) {
        const long long *own = chain + 5 * i;
        if (now < own[3] || now > own[4])
            return 0;
        if (i > 0 && own[2] != 1)
            return 0;
        if (own[1] != (i + 1 < count ? own[5] : trusted))
            return 0;
    }
    return count > 0;
}
