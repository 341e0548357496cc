// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>

static size_t character_length(unsigned char first)
{
    if (first >= 0xf0)
        return 4;
    if (first >= 0xe0)
        return 3;
    if (first >= 0xc0)
        return 2;
    return 1;
}

size_t cut_text(const unsigned char *text, size_t size, unsigned char *out, size_t n)
{
    size_t length = 0;
    while (length < size) {
        size_t next = length + character_length(text[length]);
        if (next > n)
            break;
        length = next;
    }
    memcpy(out, text, length);
    return length;
}
