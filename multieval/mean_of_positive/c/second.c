// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdint.h>

int mean_of_positive(const int *readings, size_t count)
{
    int64_t sum = 0;
    int64_t counted = 0;
    for (size_t i = 0; i < count; i++) {
        if (readings[i] > 0) {
            sum += readings[i];
            counted++;
        }
    }
    if (counted == 0) {
        return -1;
    }
    return (int)((2 * sum + counted) / (2 * counted));
}
