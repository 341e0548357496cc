// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int stuck_workers(const int *wants, size_t count)
{
    int stuck = 0;
    for (size_t i = 0; i < count; i++) {
        int worker = (int)i;
        int at = wants[i];
        while (at != -1 && at != worker)
            at = wants[at];
        if (at == worker)
            stuck++;
    }
    return stuck;
}
