// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"
#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define CAPITAL "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

static int is_name(const char *name)
{
    size_t length = strspn(name, SMALL CAPITAL DIGITS "-_");
    return length > 0 && name[length] == '\0';
}

static int is_value(const char *value)
{
    for (; *value; value++) {
        int space = *value == ' ' || (*value >= '\t' && *value <= '\r');
        int printed = *value > ' ' && *value <= '~';
        if (!space && !printed)
            return 0;
    }
    return 1;
}

char *header_line(const char *name, const char *value)
{
    if (!is_name(name) || !is_value(value))
        return NULL;
    size_t room = strlen(name) + strlen(value) + sizeof ": \r\n";
    char *line = malloc(room);
    if (line)
        snprintf(line, room, "%s: %s\r\n", name, value);
    return line;
}
