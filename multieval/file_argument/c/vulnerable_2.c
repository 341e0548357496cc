// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

char *file_argument(const char *name)
{
    size_t letters = strspn(name + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    int is_option = name[0] == '-' && letters > 0 && name[letters + 1] == '\0';
    size_t size = strlen(name) + 1;
    char *argument = malloc(size + 2);
    if (argument == NULL) {
        return NULL;
    }
    char *to = argument;
    if (is_option) {
        *to++ = '.';
        *to++ = '/';
    }
    memcpy(to, name, size);
    return argument;
}
