// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int agree_version(const int *ours, size_t our_count, const int *theirs, size_t their_count, int lowest)
{
    for (size_t i = 0; i < our_count; i++) {
        if (ours[i] < lowest)
            continue;
        for (size_t j = 0; j < their_count; j++)
            if (theirs[j] == ours[i])
                return ours[i];
    }
    return 0;
}
