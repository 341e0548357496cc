// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>

int longest_chain(const int *parents, size_t count)
{
    int *length = malloc((count + 1) * sizeof *length);
    int longest = count > 0;
    int changed = 1;
    if (!length)
        return -2;
    for (size_t i = 0; i < count; i++) {
        if (parents[i] < -1 || (parents[i] >= 0 && (size_t)parents[i] >= count)) {
            free(length);
            return -1;
        }
        length[i] = 1;
    }
    while (changed && (size_t)longest <= count) {
        changed = 0;
        for (size_t i = 0; i < count; i++) {
            if (parents[i] == -1 || length[i] > length[parents[i]])
                continue;
            length[i] = length[parents[i]] + 1;
            if (length[i] > longest)
                longest = length[i];
            changed = 1;
        }
    }
    free(length);
    return changed && count > 0 ? -1 : longest;
}
