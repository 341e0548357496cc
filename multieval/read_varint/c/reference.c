// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdint.h>

long long read_varint(const unsigned char *bytes, size_t size)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < 5 && i < size; i++) {
        value |= (uint64_t)(bytes[i] & 0x7f) << (7 * i);
        if ((bytes[i] & 0x80) == 0)
            return value <= UINT32_MAX ? (long long)value : -1;
    }
    return -1;
}
