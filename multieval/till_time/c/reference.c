// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int till_time(const int *times, size_t count)
{
    int first = 0, second = 0;
    for (size_t i = 0; i < count; i++) {
        if (first <= second)
            first += times[i];
        else
            second += times[i];
    }
    return first > second ? first : second;
}
