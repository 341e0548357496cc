// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int strip_padding(const unsigned char *bytes, size_t size)
{
    if (size == 0 || size % 16 != 0)
        return -1;
    unsigned char n = bytes[size - 1];
    if (n < 1 || n > 16)
        return -1;
    return (int)(size - n);
}
