// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

void shorten_runs(const char *text, char *shortened)
{
    size_t at = 0;
    while (*text != '\0') {
        int length = 1;
        while (length < 9 && text[length] == *text)
            length++;
        shortened[at++] = *text;
        if (length >= 3)
            shortened[at++] = (char)('0' + length);
        else if (length == 2)
            shortened[at++] = *text;
        text += length;
    }
    shortened[at] = '\0';
}
