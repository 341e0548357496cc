// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

void competition_ranks(const int *times, size_t count, int *ranks)
{
    for (size_t i = 0; i < count; i++) {
        ranks[i] = 1;
        for (size_t k = 0; k < count; k++) {
            int seen = 0;
            for (size_t j = 0; j < k; j++)
                seen = seen || times[j] == times[k];
            if (times[k] < times[i] && !seen)
                ranks[i]++;
        }
    }
}
