// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int stuck_workers(const int *wants, size_t count)
{
    int stuck = 0;
    for (size_t i = 0; i < count; i++) {
        /* A way of more steps than workers is in a circle. */
        int at = wants[i];
        for (size_t steps = 0; at != -1 && steps < count; steps++)
            at = wants[at];
        if (at != -1)
            stuck++;
    }
    return stuck;
}
