// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int mean_of_positive(const int *readings, size_t count)
{
    if (count == 0) {
        return -1;
    }
    int counted = 0;
    for (size_t i = 0; i < count; i++) {
        counted += readings[i] > 0;
    }
    int mean = 0;
    long long rest = 0;
    for (size_t i = 0; i < count; i++) {
        if (readings[i] > 0) {
            mean += readings[i] / counted;
            rest += readings[i] % counted;
        }
    }
    return mean + (int)((2 * rest + counted) / (2 * counted));
}
