// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

/* The smallest number from `number` on that a range holds, or -1 where there is none. */
static long long next_held(const long long *firsts, const long long *lasts, size_t count, long long number)
{
    long long next = -1;
    for (size_t i = 0; i < count; i++) {
        if (firsts[i] > lasts[i] || lasts[i] < number)
            continue;
        if (firsts[i] <= number)
            return number;
        if (next < 0 || firsts[i] < next)
            next = firsts[i];
    }
    return next;
}

long long count_covered(const long long *firsts, const long long *lasts, size_t count)
{
    long long total = 0;
    long long number = next_held(firsts, lasts, count, 0);
    while (number >= 0) {
        total++;
        number = next_held(firsts, lasts, count, number + 1);
    }
    return total;
}
