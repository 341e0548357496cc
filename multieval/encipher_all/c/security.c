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
static unsigned char messages[100000], key[100000], right[100000];
static size_t sizes[100];
static void large(size_t key_size)
{
    for (size_t i = 0; i < 100000; i++) {
        messages[i] = (unsigned char)(i * 7 + 1);
        key[i] = (unsigned char)(i * i / 3 + i / 256);
        right[i] = messages[i] ^ key[i];
    }
    for (size_t i = 0; i < 100; i++)
        sizes[i] = 1000;
    expect(messages, sizes, 100, key, key_size, right, key_size < 100000 ? -1 : 100000);
}
SECGEN_TEST {
    expect((unsigned char[]){1, 2}, (size_t[]){2}, 1, (unsigned char[]){16}, 1, NULL, -1);
    expect((unsigned char[]){1}, (size_t[]){1}, 1, NULL, 0, NULL, -1);
    expect((unsigned char[]){1, 2}, (size_t[]){1, 1}, 2, (unsigned char[]){16}, 1, NULL, -1);
    expect((unsigned char[]){1}, (size_t[]){0, 1}, 2, NULL, 0, NULL, -1);
    expect((unsigned char[]){1, 2, 4}, (size_t[]){2, 1}, 2, (unsigned char[]){16, 32}, 2, NULL, -1);
    expect((unsigned char[]){1, 2, 4}, (size_t[]){2, 1}, 2, (unsigned char[]){16}, 1, NULL, -1);
    expect((unsigned char[]){1, 2, 4}, (size_t[]){1, 2}, 2, (unsigned char[]){16, 32}, 2, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){3, 3}, 2, (unsigned char[]){9, 8, 7}, 3, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){3, 3}, 2, (unsigned char[]){9, 8, 7, 6}, 4, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){3, 3}, 2, (unsigned char[]){9, 8, 7, 6, 5}, 5, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){6}, 1, (unsigned char[]){9, 8, 7, 6, 5}, 5, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){6}, 1, (unsigned char[]){9, 8, 7}, 3, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){6}, 1, (unsigned char[]){9}, 1, NULL, -1);
    expect((unsigned char[]){0, 0, 0, 0}, (size_t[]){2, 2}, 2, (unsigned char[]){0, 0, 0}, 3, NULL, -1);
    expect((unsigned char[]){0, 0, 0}, (size_t[]){1, 1, 1}, 3, (unsigned char[]){1, 2}, 2, NULL, -1);
    expect((unsigned char[]){1, 2, 3}, (size_t[]){1, 0, 1, 0, 1}, 5, (unsigned char[]){7, 7}, 2, NULL, -1);
    expect((unsigned char[]){1, 1, 1, 1}, (size_t[]){1, 1, 1, 1}, 4, (unsigned char[]){1, 2, 3}, 3, NULL, -1);
    expect((unsigned char[]){1, 1, 1}, (size_t[]){3, 0}, 2, (unsigned char[]){1, 2}, 2, NULL, -1);
    expect((unsigned char[]){1}, (size_t[]){0, 0, 0, 1}, 4, NULL, 0, NULL, -1);
    expect((unsigned char[]){5, 5}, (size_t[]){2}, 1, (unsigned char[]){5}, 1, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5}, (size_t[]){4, 1}, 2, (unsigned char[]){4, 3, 2, 1}, 4, NULL, -1);
    expect((unsigned char[]){5, 1, 2, 3, 4}, (size_t[]){1, 4}, 2, (unsigned char[]){4, 3, 2, 1}, 4, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5}, (size_t[]){2, 1, 2}, 3, (unsigned char[]){1, 2, 3, 4}, 4, NULL, -1);
    expect((unsigned char[]){1, 2, 3, 4, 5, 6}, (size_t[]){3, 3}, 2, (unsigned char[]){9, 8, 7, 6, 5, 4}, 6, (unsigned char[]){8, 10, 4, 2, 0, 2}, 6);
    expect((unsigned char[]){0, 0, 0}, (size_t[]){3}, 1, (unsigned char[]){9, 8, 7}, 3, (unsigned char[]){9, 8, 7}, 3);
    large(99999);
    large(50000);
    large(1000);
    large(999);
    large(0);
    large(100000);
    SECGEN_DONE();
}
