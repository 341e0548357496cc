// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

int shared_number(const int *persons, const int *values, size_t count)
{
    bool up_to_date[100] = {false};
    int number = 0;
    for (size_t i = 0; i < count; i++) {
        if (values[i] == -1) {
            up_to_date[persons[i]] = true;
        } else if (up_to_date[persons[i]]) {
            number = values[i];
            memset(up_to_date, 0, sizeof up_to_date);
        }
    }
    return number;
}
