// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

static int is_local(const char *target)
{
    if (target[0] != '/' || target[1] == '/' || target[1] == '\\')
        return 0;
    for (const char *at = target; *at; at++) {
        unsigned char c = (unsigned char)*at;
        if (c < 32 || c == 127)
            return 0;
    }
    return 1;
}

char *local_redirect(const char *target)
{
    const char *chosen = is_local(target) ? target : "/";
    size_t size = strlen(chosen) + 1;
    char *result = malloc(size);
    if (result)
        memcpy(result, chosen, size);
    return result;
}
