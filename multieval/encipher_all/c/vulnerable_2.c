// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stddef.h>

static void xor_bytes(const unsigned char *bytes, const unsigned char *key, size_t size, unsigned char *result)
{
    for (size_t i = 0; i < size; i++) {
        result[i] = (unsigned char)(bytes[i] ^ key[i]);
    }
}

int encipher_all(const unsigned char *messages, const size_t *sizes, size_t count, const unsigned char *key,
                 size_t key_size, unsigned char *enciphered)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        total += sizes[i];
    }
    if (total > 0 && key_size == 0) {
        return -1;
    }

    size_t done = 0;
    while (done < total) {
        const size_t left = total - done;
        const size_t part = left < key_size ? left : key_size;

        xor_bytes(messages + done, key, part, enciphered + done);
        done += part;
    }
    return (int)total;
}
