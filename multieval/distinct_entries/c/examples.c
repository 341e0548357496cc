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
    SECGEN_CHECK(OF(0, 0, 0, 3, 1, 65, 2, 65, 66, 1, 65) == 2, "0 0 0 3 1 65 2 65 66 1 65");
    SECGEN_CHECK(OF(0, 0, 0, 0) == 0, "0 0 0 0");
    SECGEN_CHECK(OF(0, 0, 0, 1, 2, 65) == -1, "0 0 0 1 2 65");
    SECGEN_CHECK(OF(0, 0, 0, 1, 0, 9) == -1, "0 0 0 1 0 9");
    SECGEN_DONE();
}
