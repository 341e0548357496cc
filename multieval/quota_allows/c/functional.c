// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int quota_allows(long long quota, long long used, long long size);
static void expect(long long quota, long long used, long long size, int expected)
{
    int found = quota_allows(quota, used, size);
    SECGEN_CHECK(found == expected, "quota %lld, used %lld, size %lld: the result is %d, not %d", quota, used, size, expected, found);
}
SECGEN_TEST {
    expect(0LL, 0LL, 0LL, 1);
    expect(0LL, 0LL, 1LL, 0);
    expect(0LL, 1LL, 0LL, 0);
    expect(1LL, 0LL, 1LL, 1);
    expect(1LL, 1LL, 0LL, 1);
    expect(1LL, 1LL, 1LL, 0);
    expect(100LL, 0LL, 100LL, 1);
    expect(100LL, 0LL, 101LL, 0);
    expect(100LL, 100LL, 0LL, 1);
    expect(100LL, 100LL, 1LL, 0);
    expect(100LL, 101LL, 0LL, 0);
    expect(100LL, 150LL, 10LL, 0);
    expect(5000000000LL, 4000000000LL, 1000000000LL, 1);
    expect(5000000000LL, 4000000000LL, 1000000001LL, 0);
    expect(4294967296LL, 4294967295LL, 1LL, 1);
    expect(4294967296LL, 4294967295LL, 2LL, 0);
    expect(1000000000000000000LL, 900000000000000000LL, 100000000000000000LL, 1);
    expect(1000000000000000000LL, 900000000000000000LL, 100000000000000001LL, 0);
    expect(9223372036854775807LL, 0LL, 9223372036854775807LL, 1);
    expect(9223372036854775807LL, 9223372036854775807LL, 0LL, 1);
    expect(9223372036854775807LL, 9223372036854775802LL, 5LL, 1);
    expect(9223372036854775806LL, 0LL, 9223372036854775807LL, 0);
    expect(9223372036854775806LL, 9223372036854775807LL, 0LL, 0);
    expect(0LL, 0LL, 9223372036854775807LL, 0);
    expect(0LL, 9223372036854775807LL, 0LL, 0);
    SECGEN_DONE();
}
