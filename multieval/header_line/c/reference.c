// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int is_name(const char *name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    return *name != '\0' && name[strspn(name, allowed)] == '\0';
}

static int is_value(const char *value)
{
    for (; *value != '\0'; value++)
        if (*value != '\t' && (*value < ' ' || *value > '~'))
            return 0;
    return 1;
}

char *header_line(const char *name, const char *value)
{
    if (!is_name(name) || !is_value(value))
        return NULL;
    size_t size = strlen(name) + strlen(value) + sizeof ": \r\n";
    char *line = malloc(size);
    if (line != NULL)
        snprintf(line, size, "%s: %s\r\n", name, value);
    return line;
}
