// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stdbool.h>
#include <stddef.h>

static bool knows(const int *versions, size_t count, int version)
{
    for (size_t i = 0; i < count; i++) {
        if (versions[i] == version) {
            return true;
        }
    }
    return false;
}

int agree_version(const int *ours, size_t our_count, const int *theirs, size_t their_count, int lowest)
{
    int newest_allowed = 0;
    int newest_older = 0;

    for (size_t i = 0; i < our_count; i++) {
        const int version = ours[i];
        int *newest = version >= lowest ? &newest_allowed : &newest_older;

        if (version > *newest && knows(theirs, their_count, version)) {
            *newest = version;
        }
    }

    return newest_allowed != 0 ? newest_allowed : newest_older;
}
