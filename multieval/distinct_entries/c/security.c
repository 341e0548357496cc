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
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65, 66, 0, 3, 1, 2, 3) == 3, "0 0 0 3 2 65 66 0 3 1 2 3");
    SECGEN_CHECK(distinct_entries(NULL, 0) == -1, "the empty message");
    SECGEN_CHECK(OF(0) == -1, "0");
    SECGEN_CHECK(OF(0, 0) == -1, "0 0");
    SECGEN_CHECK(OF(0, 0, 0) == -1, "0 0 0");
    SECGEN_CHECK(OF(0, 0, 0, 3) == -1, "0 0 0 3");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2) == -1, "0 0 0 3 2");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65) == -1, "0 0 0 3 2 65");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65, 66) == -1, "0 0 0 3 2 65 66");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65, 66, 0) == -1, "0 0 0 3 2 65 66 0");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65, 66, 0, 3) == -1, "0 0 0 3 2 65 66 0 3");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65, 66, 0, 3, 1) == -1, "0 0 0 3 2 65 66 0 3 1");
    SECGEN_CHECK(OF(0, 0, 0, 3, 2, 65, 66, 0, 3, 1, 2) == -1, "0 0 0 3 2 65 66 0 3 1 2");
    SECGEN_CHECK(OF(255, 255, 255, 255) == -1, "255 255 255 255");
    SECGEN_CHECK(OF(255, 255, 255, 255, 1, 65) == -1, "255 255 255 255 1 65");
    SECGEN_CHECK(OF(255, 255, 255, 255, 2, 65, 66, 0, 0) == -1, "255 255 255 255 2 65 66 0 0");
    SECGEN_CHECK(OF(127, 255, 255, 255) == -1, "127 255 255 255");
    SECGEN_CHECK(OF(127, 255, 255, 255, 1, 65) == -1, "127 255 255 255 1 65");
    SECGEN_CHECK(OF(127, 255, 255, 255, 2, 65, 66, 0, 0) == -1, "127 255 255 255 2 65 66 0 0");
    SECGEN_CHECK(OF(128, 0, 0, 0) == -1, "128 0 0 0");
    SECGEN_CHECK(OF(128, 0, 0, 0, 1, 65) == -1, "128 0 0 0 1 65");
    SECGEN_CHECK(OF(128, 0, 0, 0, 2, 65, 66, 0, 0) == -1, "128 0 0 0 2 65 66 0 0");
    SECGEN_CHECK(OF(255, 255, 255, 254) == -1, "255 255 255 254");
    SECGEN_CHECK(OF(255, 255, 255, 254, 1, 65) == -1, "255 255 255 254 1 65");
    SECGEN_CHECK(OF(255, 255, 255, 254, 2, 65, 66, 0, 0) == -1, "255 255 255 254 2 65 66 0 0");
    SECGEN_CHECK(OF(64, 0, 0, 0) == -1, "64 0 0 0");
    SECGEN_CHECK(OF(64, 0, 0, 0, 1, 65) == -1, "64 0 0 0 1 65");
    SECGEN_CHECK(OF(64, 0, 0, 0, 2, 65, 66, 0, 0) == -1, "64 0 0 0 2 65 66 0 0");
    SECGEN_CHECK(OF(29, 205, 101, 0) == -1, "29 205 101 0");
    SECGEN_CHECK(OF(29, 205, 101, 0, 1, 65) == -1, "29 205 101 0 1 65");
    SECGEN_CHECK(OF(29, 205, 101, 0, 2, 65, 66, 0, 0) == -1, "29 205 101 0 2 65 66 0 0");
    SECGEN_CHECK(OF(11, 235, 194, 0) == -1, "11 235 194 0");
    SECGEN_CHECK(OF(11, 235, 194, 0, 1, 65) == -1, "11 235 194 0 1 65");
    SECGEN_CHECK(OF(11, 235, 194, 0, 2, 65, 66, 0, 0) == -1, "11 235 194 0 2 65 66 0 0");
    SECGEN_DONE();
}
