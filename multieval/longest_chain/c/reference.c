// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>

int longest_chain(const int *parents, size_t count)
{
    int longest = 0;
    int *lengths = calloc(count + 1, sizeof *lengths);
    if (lengths == NULL)
        return -2;
    for (size_t i = 0; i < count; i++) {
        /* Up to a root, or to what is known; a way of more steps than elements is a circle. */
        size_t at = i;
        size_t steps = 1;
        while (lengths[at] == 0 && parents[at] >= 0 && (size_t)parents[at] < count && steps <= count) {
            at = (size_t)parents[at];
            steps++;
        }
        if (lengths[at] == 0 && parents[at] != -1) {
            longest = -1;
            break;
        }
        int length = (int)steps - 1 + (lengths[at] == 0 ? 1 : lengths[at]);
        if (length > longest)
            longest = length;
        for (at = i; lengths[at] == 0 && length > 0; length--) {
            lengths[at] = length;
            if (parents[at] >= 0)
                at = (size_t)parents[at];
        }
    }
    free(lengths);
    return longest;
}
