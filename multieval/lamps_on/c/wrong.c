// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

int lamps_on(int last, const int *pressed, size_t count)
{
    bool on[101] = {false};
    for (size_t i = 0; i < count; i++) {
        if (pressed[i] >= 0 && pressed[i] < last)
            on[pressed[i]] = !on[pressed[i]];
    }
    int lamps = 0;
    for (int lamp = 0; lamp < last; lamp++)
        lamps += on[lamp];
    return lamps;
}
