// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(long long begun, long long used, long long now, bool expected)
{
    assert(session_valid(begun, used, now) == expected);
}
int main()
{
    expect(1700000000LL, 1700028800LL, 1700028801LL, false);
    expect(1700000000LL, 1700028801LL, 1700028801LL, false);
    expect(1700000000LL, 1700086400LL, 1700086400LL, false);
    expect(1700000000LL, 1700086399LL, 1700086460LL, false);
    expect(0LL, 1700000000LL, 1700000000LL, false);
    expect(0LL, 4000000000000LL, 4000000000000LL, false);
    expect(1700000000LL, 1700028000LL, 1700028801LL, false);
    expect(1700000001LL, 1700000000LL, 1700000000LL, false);
    expect(1700000000LL, 1700000001LL, 1700000000LL, false);
    expect(1700000001LL, 1700000001LL, 1700000000LL, false);
    expect(1700000060LL, 1700000060LL, 1700000000LL, false);
    expect(1700000000LL, 1700001800LL, 1700000000LL, false);
    expect(1700028800LL, 1700000000LL, 1700000000LL, false);
    expect(1700086400LL, 1700086400LL, 1700000000LL, false);
    expect(4000000000000LL, 4000000000000LL, 0LL, false);
    expect(0LL, 4000000000000LL, 0LL, false);
    expect(4000000000000LL, 0LL, 0LL, false);
    expect(1700000000LL, 5994967296LL, 1700000010LL, false);
    expect(1700000000LL, 1700028800LL, 1700028800LL, true);
    expect(1700000000LL, 1700000060LL, 1700000060LL, true);
}
