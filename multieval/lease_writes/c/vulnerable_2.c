// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

enum kind { LEASE_BEGINS, WRITE_STARTS, WRITE_STORED };

struct event {
    int second;
    enum kind kind;
    size_t index; /* of the lease or of the write */
};

static int compare_events(const void *left, const void *right)
{
    const struct event *a = left;
    const struct event *b = right;

    if (a->second != b->second) {
        return a->second < b->second ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    return (a->index > b->index) - (a->index < b->index);
}

static int count_stored(const struct event *events, size_t count, const int *numbers, bool *pending)
{
    int running = -1;
    int stored = 0;

    for (size_t i = 0; i < count; i++) {
        const size_t index = events[i].index;

        switch (events[i].kind) {
        case LEASE_BEGINS:
            running = (int)index;
            break;
        case WRITE_STARTS:
            pending[index] = numbers[index] == running;
            break;
        case WRITE_STORED:
            stored += pending[index] ? 1 : 0;
            break;
        }
    }
    return stored;
}

int lease_writes(const int *begins, size_t leases, const int *numbers, const int *starts, const int *lengths,
                 size_t writes)
{
    const size_t count = leases + 2 * writes;
    struct event *events = calloc(count + 1, sizeof *events);
    bool *pending = calloc(writes + 1, sizeof *pending);
    int accepted = 0;

    if (events != NULL && pending != NULL) {
        struct event *next = events;

        for (size_t i = 0; i < leases; i++) {
            *next++ = (struct event){begins[i], LEASE_BEGINS, i};
        }
        for (size_t i = 0; i < writes; i++) {
            *next++ = (struct event){starts[i], WRITE_STARTS, i};
            *next++ = (struct event){starts[i] + lengths[i], WRITE_STORED, i};
        }
        qsort(events, count, sizeof *events, compare_events);
        accepted = count_stored(events, count, numbers, pending);
    }

    free(pending);
    free(events);
    return accepted;
}
