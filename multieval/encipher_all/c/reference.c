// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int encipher_all(const unsigned char *messages, const size_t *sizes, size_t count, const unsigned char *key, size_t key_size, unsigned char *enciphered)
{
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        if (sizes[i] > key_size - used)
            return -1;
        for (size_t j = 0; j < sizes[i]; j++, used++)
            enciphered[used] = messages[used] ^ key[used];
    }
    return (int)used;
}
