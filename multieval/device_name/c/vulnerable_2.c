// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>
#include <strings.h>

int means_device(const char *name)
{
    static const char *const devices[] = {"CON", "PRN", "AUX", "NUL"};
    for (size_t i = 0; i < sizeof devices / sizeof devices[0]; i++) {
        size_t length = strlen(devices[i]);
        if (strncasecmp(name, devices[i], length) == 0 && (name[length] == '\0' || name[length] == '.')) {
            return 1;
        }
    }
    return 0;
}
