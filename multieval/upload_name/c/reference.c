// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>
#include <strings.h>

int may_store(const char *name, size_t size, const char *const *allowed, size_t count)
{
    if (name[0] == '.' || strcspn(name, "/\\") != size)
        return 0;
    const char *dot = strrchr(name, '.');
    if (!dot)
        return 0;
    for (size_t i = 0; i < count; i++) {
        if (strcasecmp(dot + 1, allowed[i]) == 0)
            return 1;
    }
    return 0;
}
