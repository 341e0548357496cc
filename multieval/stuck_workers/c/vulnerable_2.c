// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stddef.h>

enum { WORKERS = 200 };

static int circle_size(const int *wants, int first)
{
    int size = 1;

    for (int worker = wants[first]; worker != first; worker = wants[worker]) {
        size++;
    }
    return size;
}

int stuck_workers(const int *wants, size_t count)
{
    int walked_from[WORKERS] = {0}; /* 1 + where the walk began that came by, 0 if none did */
    const int workers = (int)count;
    int stuck = 0;

    for (int start = 0; start < workers; start++) {
        int worker = start;

        while (worker >= 0 && walked_from[worker] == 0) {
            walked_from[worker] = start + 1;
            worker = wants[worker];
        }
        /* The walk met itself: it found a new circle. */
        if (worker >= 0 && walked_from[worker] == start + 1) {
            stuck += circle_size(wants, worker);
        }
    }
    return stuck;
}
