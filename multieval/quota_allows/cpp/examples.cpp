// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(long long quota, long long used, long long size, bool expected)
{
    assert(quota_allows(quota, used, size) == expected);
}
int main()
{
    expect(100LL, 40LL, 60LL, true);
    expect(100LL, 40LL, 61LL, false);
    expect(100LL, 120LL, 0LL, false);
}
