// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int sum_last(const int *readings, size_t count, int n)
{
    int sum = 0;
    for (size_t i = count - n; i < count; i++)
        sum += readings[i];
    return sum;
}
