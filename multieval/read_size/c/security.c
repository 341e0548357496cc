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
    expect((unsigned char[]){128, 0, 0, 0}, 1000LL, -1LL);
    expect((unsigned char[]){128, 0, 0, 0}, 4294967295LL, 2147483648LL);
    expect((unsigned char[]){128, 0, 0, 0}, 2147483648LL, 2147483648LL);
    expect((unsigned char[]){128, 0, 0, 0}, 2147483647LL, -1LL);
    expect((unsigned char[]){255, 255, 255, 255}, 1000LL, -1LL);
    expect((unsigned char[]){255, 255, 255, 255}, 4294967295LL, 4294967295LL);
    expect((unsigned char[]){255, 255, 255, 255}, 4294967294LL, -1LL);
    expect((unsigned char[]){255, 255, 255, 254}, 4294967295LL, 4294967294LL);
    expect((unsigned char[]){255, 0, 0, 0}, 100LL, -1LL);
    expect((unsigned char[]){128, 0, 0, 1}, 0LL, -1LL);
    expect((unsigned char[]){255, 255, 255, 254}, 0LL, -1LL);
    expect((unsigned char[]){192, 255, 238, 0}, 4294967295LL, 3237998080LL);
    expect((unsigned char[]){144, 0, 0, 0}, 2147483648LL, -1LL);
    expect((unsigned char[]){255, 255, 255, 255}, 0LL, -1LL);
    expect((unsigned char[]){128, 128, 128, 128}, 4294967295LL, 2155905152LL);
    expect((unsigned char[]){0, 0, 1, 2}, 1000LL, 258LL);
    SECGEN_DONE();
}
