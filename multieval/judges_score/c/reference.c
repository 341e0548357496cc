// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int judges_score(const int *marks, size_t count)
{
    int sum = 0, highest = marks[0], lowest = marks[0];
    for (size_t i = 0; i < count; i++) {
        sum += marks[i];
        if (marks[i] > highest)
            highest = marks[i];
        if (marks[i] < lowest)
            lowest = marks[i];
    }
    return sum - highest - lowest;
}
