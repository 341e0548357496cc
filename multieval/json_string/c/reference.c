// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

char *json_string(const char *text, size_t size)
{
    static const char digits[] = "0123456789abcdef";
    if (size > (SIZE_MAX - 3) / 6)
        return NULL;
    char *made = malloc(6 * size + 3);
    if (made == NULL)
        return NULL;
    char *to = made;
    *to++ = '"';
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c < 0x20) {
            *to++ = '\\';
            *to++ = 'u';
            *to++ = '0';
            *to++ = '0';
            *to++ = digits[c >> 4];
            *to++ = digits[c & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            *to++ = '\\';
        *to++ = text[i];
    }
    *to++ = '"';
    *to = '\0';
    return made;
}
