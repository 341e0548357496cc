// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

int setting_value(const char *settings, const char *name)
{
    int value = -1;
    size_t length = strlen(name);
    const char *entry = settings;
    while (*entry != '\0') {
        if (strncmp(entry, name, length) == 0 && entry[length] == '=')
            value = (int)strtol(entry + length + 1, NULL, 10);
        entry += strcspn(entry, ";");
        if (*entry == ';')
            entry++;
    }
    return value;
}
