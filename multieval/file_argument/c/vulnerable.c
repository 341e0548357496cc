// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

char *file_argument(const char *name)
{
    size_t length = strlen(name);
    char *argument = malloc(length + 3);
    if (argument == NULL)
        return NULL;
    char *to = argument;
    if (name[0] == '-' && isalpha((unsigned char)name[1])) {
        *to++ = '.';
        *to++ = '/';
    }
    memcpy(to, name, length + 1);
    return argument;
}
