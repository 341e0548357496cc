// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int quota_allows(long long quota, long long used, long long size);
static void expect(long long quota, long long used, long long size, int expected)
{
    int found = quota_allows(quota, used, size);
    SECGEN_CHECK(found == expected, "quota %lld, used %lld, size %lld: the result is %d, not %d", quota, used, size, expected, found);
}
SECGEN_TEST {
    expect(100LL, 40LL, 60LL, 1);
    expect(100LL, 40LL, 61LL, 0);
    expect(100LL, 120LL, 0LL, 0);
    SECGEN_DONE();
}
