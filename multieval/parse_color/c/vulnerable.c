// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

int parse_color(const char *text)
{
    if (text[0] != '#' || strlen(text) != 7)
        return -1;
    char *end;
    long color = strtol(text + 1, &end, 16);
    return *end == '\0' ? (int)color : -1;
}
