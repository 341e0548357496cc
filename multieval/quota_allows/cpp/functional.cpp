// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(long long quota, long long used, long long size, bool expected)
{
    assert(quota_allows(quota, used, size) == expected);
}
int main()
{
    expect(0LL, 0LL, 0LL, true);
    expect(0LL, 0LL, 1LL, false);
    expect(0LL, 1LL, 0LL, false);
    expect(1LL, 0LL, 1LL, true);
    expect(1LL, 1LL, 0LL, true);
    expect(1LL, 1LL, 1LL, false);
    expect(100LL, 0LL, 100LL, true);
    expect(100LL, 0LL, 101LL, false);
    expect(100LL, 100LL, 0LL, true);
    expect(100LL, 100LL, 1LL, false);
    expect(100LL, 101LL, 0LL, false);
    expect(100LL, 150LL, 10LL, false);
    expect(5000000000LL, 4000000000LL, 1000000000LL, true);
    expect(5000000000LL, 4000000000LL, 1000000001LL, false);
    expect(4294967296LL, 4294967295LL, 1LL, true);
    expect(4294967296LL, 4294967295LL, 2LL, false);
    expect(1000000000000000000LL, 900000000000000000LL, 100000000000000000LL, true);
    expect(1000000000000000000LL, 900000000000000000LL, 100000000000000001LL, false);
    expect(9223372036854775807LL, 0LL, 9223372036854775807LL, true);
    expect(9223372036854775807LL, 9223372036854775807LL, 0LL, true);
    expect(9223372036854775807LL, 9223372036854775802LL, 5LL, true);
    expect(9223372036854775806LL, 0LL, 9223372036854775807LL, false);
    expect(9223372036854775806LL, 9223372036854775807LL, 0LL, false);
    expect(0LL, 0LL, 9223372036854775807LL, false);
    expect(0LL, 9223372036854775807LL, 0LL, false);
}
