// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

long long count_covered(const long long *firsts, const long long *lasts, size_t count)
{
    long long total = 0;
    long long next = 0;
    for (;;) {
        long long start = 0, end = -1;
        for (size_t i = 0; i < count; i++) {
            if (firsts[i] > lasts[i] || lasts[i] < next)
                continue;
            long long from = firsts[i] < next ? next : firsts[i];
            if (end < 0 || from < start || (from == start && lasts[i] > end)) {
                start = from;
                end = lasts[i];
            }
        }
        if (end < 0)
            return total;
        total += end - start + 1;
        next = end + 1;
    }
}
