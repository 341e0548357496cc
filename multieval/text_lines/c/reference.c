// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

int text_lines(const char *text, int width)
{
    int lines = 0;
    int used = width;
    while (*text != '\0') {
        int length = (int)strcspn(text, " ");
        if (used + 1 + length > width) {
            lines++;
            used = length;
        } else {
            used += 1 + length;
        }
        text += length;
        if (*text == ' ')
            text++;
    }
    return lines;
}
