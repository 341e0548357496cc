// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
long distinct_entries(const unsigned char *message, size_t size);
static long of(const unsigned char *bytes, size_t size)
{
    unsigned char *block = malloc(size);
    memcpy(block, bytes, size);
    long found = distinct_entries(block, size);
    free(block);
    return found;
}
#define OF(...) of((const unsigned char[]){__VA_ARGS__}, sizeof((const unsigned char[]){__VA_ARGS__}))
SECGEN_TEST {
    SECGEN_CHECK(OF(0, 0, 0, 1, 0) == 1, "0 0 0 1 0");
    SECGEN_CHECK(OF(0, 0, 0, 2, 0, 0) == 1, "0 0 0 2 0 0");
    SECGEN_CHECK(OF(0, 0, 0, 2, 0, 1, 0) == 2, "0 0 0 2 0 1 0");
    SECGEN_CHECK(OF(0, 0, 0, 1, 3, 0, 255, 128) == 1, "0 0 0 1 3 0 255 128");
    SECGEN_CHECK(OF(0, 0, 0, 4, 1, 0, 2, 0, 0, 1, 0, 2, 0, 1) == 3, "0 0 0 4 1 0 2 0 0 1 0 2 0 1");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 1, 2, 2, 2, 1, 2, 1, 2) == 2, "0 0 0 3 2 1 2 2 2 1 2 1 2");
    SECGEN_CHECK(OF(0, 0, 0, 2, 3, 97, 0, 98, 3, 97, 0, 99) == 2, "0 0 0 2 3 97 0 98 3 97 0 99");
    SECGEN_CHECK(OF(0, 0, 0, 5, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1) == 3, "0 0 0 5 1 1 1 2 1 3 1 2 1 1");
    SECGEN_CHECK(distinct_entries(NULL, 0) == -1, "the empty message");
    SECGEN_CHECK(OF(0, 0, 0) == -1, "0 0 0");
    SECGEN_CHECK(OF(0, 0, 0, 0, 0) == -1, "0 0 0 0 0");
    SECGEN_CHECK(OF(0, 0, 0, 1) == -1, "0 0 0 1");
    SECGEN_CHECK(OF(0, 0, 0, 2, 1, 7) == -1, "0 0 0 2 1 7");
    SECGEN_CHECK(OF(0, 0, 0, 1, 0, 0) == -1, "0 0 0 1 0 0");
    SECGEN_CHECK(OF(0, 0, 0, 2, 1, 200, 1, 72) == 2, "0 0 0 2 1 200 1 72");
    unsigned char *big = malloc(100000);
    memset(big, 0, 100000);
    big[1] = 1, big[2] = 99996 >> 8 & 255, big[3] = 99996 & 255;
    SECGEN_CHECK(distinct_entries(big, 100000) == 1, "99,996 empty entries");
    big[1] = 0, big[2] = 19999 >> 8, big[3] = 19999 & 255;
    for (int i = 0; i < 19999; i++) {
        unsigned char *entry = big + 4 + 5 * i;
        entry[0] = 4, entry[1] = 255, entry[2] = 0, entry[3] = i % 10000 >> 8, entry[4] = i % 10000 & 255;
    }
    SECGEN_CHECK(distinct_entries(big, 4 + 5 * 19999) == 10000, "19,999 entries, 10,000 of them different");
    for (int i = 0; i < 3; i++)
        memset(big + 4 + 256 * i, 'x', 256), big[4 + 256 * i] = 255;
    big[2] = 0, big[3] = 3, big[4 + 256 * 2 - 1] = 'y';
    SECGEN_CHECK(distinct_entries(big, 4 + 256 * 3) == 2, "three long entries");
    free(big);
    SECGEN_DONE();
}
