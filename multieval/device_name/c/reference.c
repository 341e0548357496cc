// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>
#include <strings.h>

int means_device(const char *name)
{
    size_t length = strcspn(name, ".");
    while (length > 0 && name[length - 1] == ' ')
        length--;
    if (length != 3)
        return 0;
    return strncasecmp(name, "CON", 3) == 0 || strncasecmp(name, "PRN", 3) == 0 || strncasecmp(name, "AUX", 3) == 0
        || strncasecmp(name, "NUL", 3) == 0;
}
