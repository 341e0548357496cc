// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int encipher_all(const unsigned char *messages, const size_t *sizes, size_t count, const unsigned char *key, size_t key_size, unsigned char *enciphered);
static void *block(const void *from, size_t size)
{
    void *made = size ? malloc(size) : NULL;
    if (size)
        memcpy(made, from, size);
    return made;
}
static void expect(const unsigned char *messages, const size_t *sizes, size_t count, const unsigned char *key, size_t key_size, const unsigned char *expected, int result)
{
    size_t all = 0;
    for (size_t i = 0; i < count; i++)
        all += sizes[i];
    unsigned char *own = block(messages, all), *key_bytes = block(key, key_size), *enciphered = malloc(all ? all : 1);
    size_t *own_sizes = block(sizes, count * sizeof *sizes);
    memset(enciphered, 99, all ? all : 1);
    int found = encipher_all(own, own_sizes, count, key_bytes, key_size, enciphered);
    SECGEN_CHECK(found == result, "%zu messages of %zu bytes, %zu key bytes: the result is %d, not %d", count, all, key_size, found, result);
    if (result > 0)
        SECGEN_CHECK(memcmp(enciphered, expected, all) == 0, "%zu messages of %zu bytes, %zu key bytes: what is enciphered", count, all, key_size);
    free(own);
    free(key_bytes);
    free(enciphered);
    free(own_sizes);
}
SECGEN_TEST {
    expect((unsigned char[]){1, 2, 4}, (size_t[]){2, 1}, 2, (unsigned char[]){16, 32, 64, 128}, 4, (unsigned char[]){17, 34, 68}, 3);
    expect((unsigned char[]){5, 5}, (size_t[]){2}, 1, (unsigned char[]){5, 4}, 2, (unsigned char[]){0, 1}, 2);
    SECGEN_DONE();
}
