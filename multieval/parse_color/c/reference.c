// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>

int parse_color(const char *text)
{
    static const char digits[] = "0123456789abcdef";
    int color = 0;
    if (text[0] != '#')
        return -1;
    for (int i = 1; i <= 6; i++) {
        int value = 0;
        while (value < 16 && digits[value] != tolower((unsigned char)text[i]))
            value++;
        if (value == 16)
            return -1;
        color = color * 16 + value;
    }
    return text[7] == '\0' ? color : -1;
}
