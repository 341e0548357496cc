// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
long long read_varint(const unsigned char *bytes, size_t size);
SECGEN_TEST {
    for (int bit = 0; bit < 32; bit++)
        for (int off = -1; off <= 1; off++) {
            long long number = (1LL << bit) + off, rest = number;
            unsigned char bytes[8];
            memset(bytes, 255, sizeof bytes);
            size_t used = 0;
            do {
                bytes[used++] = (unsigned char)(rest % 128 + (rest > 127 ? 128 : 0));
                rest /= 128;
            } while (rest > 0);
            SECGEN_CHECK(read_varint(bytes, used) == number, "a power of two and its neighbours");
            SECGEN_CHECK(read_varint(bytes, sizeof bytes) == number, "the same with bytes behind it");
            while (used < 5) {
                bytes[used - 1] |= 128;
                bytes[used++] = 0;
                SECGEN_CHECK(read_varint(bytes, used) == number, "the same with upper groups of zero");
            }
        }
    unsigned char *large = calloc(1000000, 1);
    SECGEN_CHECK(read_varint(large, 1000000) == 0, "zero, and much behind it");
    free(large);
    SECGEN_DONE();
}
