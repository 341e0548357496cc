// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>
#include <strings.h>

int means_device(const char *name)
{
    const char *point = strrchr(name, '.');
    size_t length = point != NULL ? (size_t)(point - name) : strlen(name);
    if (length != 3)
        return 0;
    return strncasecmp(name, "con", 3) == 0 || strncasecmp(name, "prn", 3) == 0 || strncasecmp(name, "aux", 3) == 0
        || strncasecmp(name, "nul", 3) == 0;
}
