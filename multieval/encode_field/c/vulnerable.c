// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>

int encode_field(const unsigned char *value, size_t size, unsigned char *field)
{
    field[0] = size;
    if (size > 0)
        memcpy(field + 1, value, size);
    return (int)size + 1;
}
