// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

size_t cut_text(const unsigned char *text, size_t size, unsigned char *out, size_t n)
{
    size_t end = size;
    if (n < size) {
        end = n;
        while (end > 0 && (text[end] & 0xc0) == 0x80)
            end--;
    }
    for (size_t i = 0; i < end; i++)
        out[i] = text[i];
    return end;
}
