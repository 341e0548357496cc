// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int heating_hours(const int *temperatures, size_t count)
{
    int hours = 0;
    for (size_t hour = 0; hour < count; hour++) {
        size_t last = hour + 1;
        while (last > 0 && temperatures[last - 1] >= 18 && temperatures[last - 1] <= 21)
            last--;
        if (last > 0 && temperatures[last - 1] < 18)
            hours++;
    }
    return hours;
}
