// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

int lamps_on(int last, const int *pressed, size_t count)
{
    bool on[101] = {false};
    int lamps = 0;
    for (size_t i = 0; i < count; i++) {
        int lamp = pressed[i];
        if (lamp >= 1 && lamp <= last) {
            lamps += on[lamp] ? -1 : 1;
            on[lamp] = !on[lamp];
        }
    }
    return lamps;
}
