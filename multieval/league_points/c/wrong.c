// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int league_points(const int *own, const int *other, size_t count)
{
    int points = 0;
    for (size_t i = 0; i < count; i++) {
        int lead = own[i] - other[i];
        if (lead > 3)
            points += 4;
        else if (lead > 0)
            points += 3;
        else if (lead == 0)
            points += 1;
    }
    return points;
}
