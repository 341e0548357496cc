// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int ferry_trips(const int *cars, size_t count, int deck)
{
    int trips = 0;
    int room = 0;
    for (size_t i = 0; i < count; i++) {
        if (cars[i] > room) {
            trips++;
            room = deck;
        }
        room -= cars[i];
    }
    return trips;
}
