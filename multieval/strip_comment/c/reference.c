// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

void strip_comment(const char *line, char *stripped)
{
    bool quoted = false;
    size_t length = 0, end = 0;
    for (; *line != '\0' && (quoted || *line != '#'); line++) {
        if (*line == '"')
            quoted = !quoted;
        stripped[length++] = *line;
        if (*line != ' ')
            end = length;
    }
    stripped[end] = '\0';
}
