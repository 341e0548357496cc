// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void short_name(const char *name, char *shortened)
{
    const char *space;
    while ((space = strchr(name, ' ')) != NULL) {
        *shortened++ = *name;
        *shortened++ = '.';
        *shortened++ = ' ';
        name = space + 1;
    }
    memcpy(shortened, name, strlen(name) + 1);
}
