// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(long long begun, long long used, long long now, bool expected)
{
    assert(session_valid(begun, used, now) == expected);
}
int main()
{
    expect(1000LL, 2000LL, 3000LL, true);
    expect(1000LL, 2000LL, 3801LL, false);
}
