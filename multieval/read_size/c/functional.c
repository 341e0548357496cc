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
    expect((unsigned char[]){0, 0, 0, 0}, 0LL, 0LL);
    expect((unsigned char[]){0, 0, 0, 0}, 4294967295LL, 0LL);
    expect((unsigned char[]){0, 0, 0, 1}, 0LL, -1LL);
    expect((unsigned char[]){0, 0, 0, 1}, 1LL, 1LL);
    expect((unsigned char[]){0, 0, 0, 255}, 255LL, 255LL);
    expect((unsigned char[]){0, 0, 1, 0}, 255LL, -1LL);
    expect((unsigned char[]){0, 0, 0, 128}, 200LL, 128LL);
    expect((unsigned char[]){0, 0, 128, 128}, 32896LL, 32896LL);
    expect((unsigned char[]){0, 128, 128, 128}, 4294967295LL, 8421504LL);
    expect((unsigned char[]){0, 255, 255, 255}, 16777214LL, -1LL);
    expect((unsigned char[]){0, 255, 255, 255}, 4294967295LL, 16777215LL);
    expect((unsigned char[]){1, 2, 3, 4}, 4294967295LL, 16909060LL);
    expect((unsigned char[]){127, 128, 255, 0}, 4294967295LL, 2139160320LL);
    expect((unsigned char[]){127, 255, 255, 255}, 4294967295LL, 2147483647LL);
    expect((unsigned char[]){127, 255, 255, 255}, 2147483647LL, 2147483647LL);
    expect((unsigned char[]){127, 255, 255, 255}, 2147483646LL, -1LL);
    expect((unsigned char[]){0, 1, 0, 0}, 65536LL, 65536LL);
    expect((unsigned char[]){18, 52, 86, 120}, 5LL, -1LL);
    SECGEN_DONE();
}
