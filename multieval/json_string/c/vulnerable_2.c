// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdint.h>
#include <stdlib.h>

static const char letters[128] = {
    ['"'] = '"',
    ['\\'] = '\\',
    ['\n'] = 'n',
    ['\r'] = 'r',
    ['\t'] = 't',
};

char *json_string(const char *text, size_t size)
{
    if (size > SIZE_MAX / 4 - 1)
        return NULL;
    char *result = malloc(4 * size + 3);
    if (!result)
        return NULL;
    char *end = result;
    *end++ = '"';
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c < 128 && letters[c]) {
            *end++ = '\\';
            *end++ = letters[c];
        } else if (c < 0x20) {
            *end++ = '\\';
            *end++ = 'x';
            *end++ = "0123456789abcdef"[c >> 4];
            *end++ = "0123456789abcdef"[c & 15];
        } else {
            *end++ = text[i];
        }
    }
    *end++ = '"';
    *end = '\0';
    return result;
}
