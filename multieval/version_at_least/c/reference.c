// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

static void read_version(const char *text, long parts[3])
{
    for (int i = 0; i < 3; i++) {
        char *end;
        parts[i] = strtol(text, &end, 10);
        text = *end == '.' ? end + 1 : end;
    }
}

int version_at_least(const char *version, const char *needed)
{
    long have[3];
    long want[3];
    read_version(version, have);
    read_version(needed, want);
    for (int i = 0; i < 3; i++)
        if (have[i] != want[i])
            return have[i] > want[i];
    return 1;
}
