// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>
#include <string.h>

int parse_color(const char *text)
{
    unsigned int color;
    int used = 0;
    if (sscanf(text, "#%6x%n", &color, &used) != 1 || used != 7 || text[7] != '\0') {
        return -1;
    }
    return (int)color;
}
