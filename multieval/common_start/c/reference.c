// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>

int common_start(const char *first, const char *second)
{
    int length = 0;
    while (first[length] != '\0' && tolower((unsigned char)first[length]) == tolower((unsigned char)second[length]))
        length++;
    return length;
}
