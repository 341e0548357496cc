// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

void trim_end(char *text)
{
    size_t last = strlen(text) - 1;
    while (text[last] == ' ') {
        text[last--] = '\0';
    }
}
