// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void strip_comment(const char *line, char *stripped)
{
    size_t length = strcspn(line, "#");
    while (length > 0 && line[length - 1] == ' ')
        length--;
    memcpy(stripped, line, length);
    stripped[length] = '\0';
}
