// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int peak_level(const int *samples, size_t count)
{
    int lowest = 0;
    int highest = 0;
    for (size_t i = 0; i < count; i++) {
        if (samples[i] < lowest) {
            lowest = samples[i];
        } else if (samples[i] > highest) {
            highest = samples[i];
        }
    }
    return -lowest > highest ? -lowest : highest;
}
