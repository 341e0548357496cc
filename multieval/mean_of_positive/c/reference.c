// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int mean_of_positive(const int *readings, size_t count)
{
    long long sum = 0;
    long long positive = 0;
    for (size_t i = 0; i < count; i++) {
        if (readings[i] > 0) {
            sum += readings[i];
            positive++;
        }
    }
    if (positive == 0)
        return -1;
    return (int)((sum + positive / 2) / positive);
}
