// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int best_below(const int *offers, size_t count, int limit)
{
    int best = -1;
    for (size_t i = 0; i < count; i++)
        if (offers[i] < limit && offers[i] > best)
            best = offers[i];
    return best;
}
