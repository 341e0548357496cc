// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int next_bus(const int *departures, size_t count, int now)
{
    for (size_t i = 0; i < count; i++) {
        if (departures[i] > now)
            return departures[i] - now;
    }
    return departures[0] + 1440 - now;
}
