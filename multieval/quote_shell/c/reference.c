// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";

char *shell_line(const char *const *arguments, size_t count)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++)
        size += 4 * strlen(arguments[i]) + 3;
    char *line = malloc(size);
    if (line == NULL)
        return NULL;
    char *to = line;
    for (size_t i = 0; i < count; i++) {
        const char *from = arguments[i];
        int quoted = *from == '\0' || from[strspn(from, plain)] != '\0';
        if (i > 0)
            *to++ = ' ';
        if (quoted)
            *to++ = '\'';
        for (; *from != '\0'; from++) {
            if (*from == '\'') {
                memcpy(to, "'\\'", 3);
                to += 3;
            }
            *to++ = *from;
        }
        if (quoted)
            *to++ = '\'';
    }
    *to = '\0';
    return line;
}
