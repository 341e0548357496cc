// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>
#include <stddef.h>

static int digit(char c)
{
    if (isdigit((unsigned char)c))
        return c - '0';
    return tolower((unsigned char)c) - 'a' + 10;
}

size_t percent_decode(const char *text, size_t size, char *decoded)
{
    size_t used = 0;
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '%' && isxdigit((unsigned char)text[i + 1]) && isxdigit((unsigned char)text[i + 2])) {
            decoded[used++] = (char)(digit(text[i + 1]) << 4 | digit(text[i + 2]));
            i += 2;
        } else {
            decoded[used++] = text[i];
        }
    }
    return used;
}
