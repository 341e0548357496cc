// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>

int elevator_seconds(const int *floors, size_t count)
{
    int seconds = 0;
    int floor = 0;
    for (size_t i = 0; i < count; i++) {
        if (floors[i] == floor)
            continue;
        seconds += 2 * abs(floors[i] - floor) + 5;
        floor = floors[i];
    }
    return seconds;
}
