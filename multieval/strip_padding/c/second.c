// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stddef.h>

int strip_padding(const unsigned char *bytes, size_t size)
{
    if (size == 0 || size % 16 != 0) {
        return -1;
    }
    size_t filling = bytes[size - 1];
    if (filling < 1 || filling > 16) {
        return -1;
    }
    unsigned char difference = 0;
    for (size_t i = size - filling; i < size; i++) {
        difference |= (unsigned char)(bytes[i] ^ filling);
    }
    if (difference != 0) {
        return -1;
    }
    return (int)(size - filling);
}
