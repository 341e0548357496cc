// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int longest_chain(const int *parents, size_t count)
{
    int longest = 0;
    for (size_t i = 0; i < count; i++) {
        int length = 1;
        int at = parents[i];
        while (at != -1) {
            if (at < 0 || (size_t)at >= count || (size_t)at == i)
                return -1;
            at = parents[at];
            length++;
        }
        if (length > longest)
            longest = length;
    }
    return longest;
}
