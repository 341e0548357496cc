// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>

int filled_lines(const char *text)
{
    int lines = 0;
    bool filled = false;
    for (; *text != '\0'; text++) {
        if (*text == '\n') {
            if (filled)
                lines++;
            filled = false;
        } else if (*text != ' ') {
            filled = true;
        }
    }
    return lines;
}
