// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int free_slot(const int *starts, const int *ends, size_t count, int length)
{
    int free_from = 480;
    for (size_t i = 0; i < count; i++) {
        if (starts[i] - free_from >= length)
            return free_from;
        if (ends[i] > free_from)
            free_from = ends[i];
    }
    return 1080 - free_from >= length ? free_from : -1;
}
