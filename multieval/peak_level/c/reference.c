// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <limits.h>
#include <stddef.h>

int peak_level(const int *samples, size_t count)
{
    int peak = 0;
    for (size_t i = 0; i < count; i++) {
        int level = samples[i];
        if (level < 0)
            level = level == INT_MIN ? INT_MAX : -level;
        if (level > peak)
            peak = level;
    }
    return peak;
}
