// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

int setting_value(const char *settings, const char *name)
{
    size_t length = strlen(name);
    const char *found = strstr(settings, name);
    while (found != NULL) {
        if (found[length] == '=')
            return (int)strtol(found + length + 1, NULL, 10);
        found = strstr(found + 1, name);
    }
    return -1;
}
