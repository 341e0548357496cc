// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

#define PERSONS 100
#define NEVER_READ (-1)

int shared_number(const int *persons, const int *values, size_t count)
{
    int seen[PERSONS];
    int number = 0;
    for (int person = 0; person < PERSONS; person++)
        seen[person] = NEVER_READ;
    for (size_t i = 0; i < count; i++) {
        if (values[i] == -1)
            seen[persons[i]] = number;
        else if (seen[persons[i]] == number)
            number = values[i];
    }
    return number;
}
