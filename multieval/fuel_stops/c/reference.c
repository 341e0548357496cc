// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int fuel_stops(const int *stretches, size_t count, int distance)
{
    int stops = 0;
    int left = distance;
    for (size_t i = 0; i < count; i++) {
        if (stretches[i] > distance)
            return -1;
        if (stretches[i] > left) {
            stops++;
            left = distance;
        }
        left -= stretches[i];
    }
    return stops;
}
