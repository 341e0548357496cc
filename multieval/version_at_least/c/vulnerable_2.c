// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

int version_at_least(const char *version, const char *needed)
{
    return strcmp(version, needed) >= 0;
}
