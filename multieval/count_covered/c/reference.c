// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>

struct range {
    long long first;
    long long last;
};

static int by_first(const void *a, const void *b)
{
    long long x = ((const struct range *)a)->first;
    long long y = ((const struct range *)b)->first;
    return (x > y) - (x < y);
}

long long count_covered(const long long *firsts, const long long *lasts, size_t count)
{
    struct range *ranges = calloc(count + 1, sizeof *ranges);
    if (ranges == NULL)
        return -1;
    for (size_t i = 0; i < count; i++)
        ranges[i] = (struct range){firsts[i], lasts[i]};
    qsort(ranges, count, sizeof *ranges, by_first);
    long long covered = 0;
    long long next = 0; /* all below have been counted */
    for (size_t i = 0; i < count; i++) {
        if (ranges[i].first > next)
            next = ranges[i].first;
        if (ranges[i].last >= next) {
            covered += ranges[i].last - next + 1;
            next = ranges[i].last + 1;
        }
    }
    free(ranges);
    return covered;
}
