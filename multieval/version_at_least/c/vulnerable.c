// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>

static int as_number(const char *version)
{
    int major, minor, patch;
    sscanf(version, "%d.%d.%d", &major, &minor, &patch);
    return major * 10000 + minor * 100 + patch;
}

int version_at_least(const char *version, const char *needed)
{
    return as_number(version) >= as_number(needed);
}
