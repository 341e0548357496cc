// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

int field_sum(const char *line)
{
    long sum = 0;
    while (line != NULL) {
        if (*line != ';' && *line != '\0')
            sum += strtol(line, NULL, 10);
        line = strchr(line, ';');
        if (line != NULL)
            line++;
    }
    return (int)sum;
}
