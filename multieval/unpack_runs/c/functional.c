// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int unpack_runs(const unsigned char *packed, size_t size, unsigned char *bytes, size_t limit);

static int all_are(const unsigned char *bytes, size_t count, unsigned char value)
{
    for (size_t i = 0; i < count; i++)
        if (bytes[i] != value)
            return 0;
    return 1;
}

SECGEN_TEST {
    unsigned char zero[] = {0, 0, 0, 0, 9, 0, 0, 0, 1, 255, 0, 0, 0, 0, 9}, one[1];
    SECGEN_CHECK(unpack_runs(zero, sizeof zero, one, 1) == 1 && one[0] == 255, "counts of 0");
    SECGEN_CHECK(unpack_runs(zero, 5, one, 1) == 0, "a count of 0 alone");
    unsigned char *bytes = malloc(1000000);
    unsigned char a[] = {0, 0, 1, 1, 200, 0, 1, 0, 2, 0}, b[] = {0, 15, 66, 63, 5, 0, 0, 0, 1, 6};
    SECGEN_CHECK(unpack_runs(a, sizeof a, bytes, 100000) == 257 + 65538, "counts of two and three bytes");
    SECGEN_CHECK(all_are(bytes, 257, 200) && all_are(bytes + 257, 65538, 0), "their values");
    SECGEN_CHECK(unpack_runs(b, sizeof b, bytes, 1000000) == 1000000, "as many bytes as there may be");
    SECGEN_CHECK(all_are(bytes, 999999, 5) && bytes[999999] == 6, "their values, too");
    memset(bytes, 1, 10);
    SECGEN_CHECK(unpack_runs(zero + 5, 5, bytes, 1) == 1 && bytes[0] == 255 && bytes[1] == 1, "no byte behind");
    unsigned char many[500];
    memset(many, 0, sizeof many);
    for (int i = 0; i < 100; i++)
        many[5 * i + 3] = 2, many[5 * i + 4] = (unsigned char)(i + 100);
    SECGEN_CHECK(unpack_runs(many, sizeof many, bytes, 200) == 200, "a hundred runs");
    SECGEN_CHECK(bytes[0] == 100 && bytes[1] == 100 && bytes[198] == 199 && bytes[199] == 199, "in their order");
    free(bytes);
    SECGEN_DONE();
}
