// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

int heating_hours(const int *temperatures, size_t count)
{
    bool on = false;
    int hours = 0;
    for (size_t i = 0; i < count; i++) {
        if (temperatures[i] < 18)
            on = true;
        else if (temperatures[i] > 21)
            on = false;
        if (on)
            hours++;
    }
    return hours;
}
