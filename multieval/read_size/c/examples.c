// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
long long read_size(const unsigned char *bytes, long long limit);
static void expect(const unsigned char *bytes, long long limit, long long expected)
{
    unsigned char *block = malloc(4);
    memcpy(block, bytes, 4);
    long long found = read_size(block, limit);
    SECGEN_CHECK(found == expected, "%d %d %d %d, limit %lld: the result is %lld, not %lld", bytes[0], bytes[1], bytes[2], bytes[3], limit, expected, found);
    free(block);
}
SECGEN_TEST {
    expect((unsigned char[]){0, 0, 1, 2}, 1000LL, 258LL);
    expect((unsigned char[]){0, 0, 1, 2}, 257LL, -1LL);
    SECGEN_DONE();
}
