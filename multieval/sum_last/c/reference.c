// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int sum_last(const int *readings, size_t count, int n)
{
    size_t left = n > 0 ? (size_t)n : 0;
    int sum = 0;
    for (size_t i = count; i > 0 && left > 0; i--, left--)
        sum += readings[i - 1];
    return sum;
}
