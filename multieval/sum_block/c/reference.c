// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int sum_block(const unsigned char *data, size_t size, int offset, int length)
{
    if (length == 0)
        return 0;
    if ((size_t)offset > size || (size_t)length > size - (size_t)offset)
        return -1;
    int sum = 0;
    for (int i = 0; i < length; i++)
        sum += data[offset + i];
    return sum;
}
