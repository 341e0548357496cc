// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

int version_at_least(const char *version, const char *needed)
{
    for (int part = 0; part < 3; part++) {
        char *version_end;
        char *needed_end;
        long have = strtol(version, &version_end, 10);
        long want = strtol(needed, &needed_end, 10);
        if (have != want) {
            return have > want;
        }
        version = version_end + 1;
        needed = needed_end + 1;
    }
    return 1;
}
