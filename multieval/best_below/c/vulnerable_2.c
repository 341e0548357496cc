// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int best_below(const int *offers, size_t count, int limit)
{
    int found = 0;
    int best;
    for (size_t i = 0; i < count; i++) {
        if (offers[i] >= limit) {
            continue;
        }
        if (!found || offers[i] > best) {
            best = offers[i];
            found = 1;
        }
    }
    return best;
}
