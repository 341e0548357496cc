// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void strip_parents(char *path)
{
    char *at = path;
    while ((at = strstr(at, "../")) != NULL)
        memmove(at, at + 3, strlen(at + 3) + 1);
}
