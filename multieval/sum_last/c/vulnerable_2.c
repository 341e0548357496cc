// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int sum_last(const int *readings, size_t count, int n)
{
    if (n <= 0) {
        return 0;
    }
    const int *end = readings + count;
    int sum = 0;
    for (const int *reading = end - n; reading < end; reading++) {
        sum += *reading;
    }
    return sum;
}
