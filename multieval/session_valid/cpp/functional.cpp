// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(long long begun, long long used, long long now, bool expected)
{
    assert(session_valid(begun, used, now) == expected);
}
int main()
{
    expect(0LL, 0LL, 0LL, true);
    expect(0LL, 0LL, 1800LL, true);
    expect(0LL, 0LL, 1801LL, false);
    expect(1700000000LL, 1700000000LL, 1700000000LL, true);
    expect(1700000000LL, 1700000000LL, 1700001800LL, true);
    expect(1700000000LL, 1700000000LL, 1700001801LL, false);
    expect(1700000000LL, 1700000100LL, 1700001900LL, true);
    expect(1700000000LL, 1700000100LL, 1700001901LL, false);
    expect(1700000000LL, 1700027000LL, 1700028800LL, true);
    expect(1700000000LL, 1700026999LL, 1700028800LL, false);
    expect(1700000000LL, 1700010000LL, 1700050000LL, false);
    expect(1700000000LL, 1700000000LL, 1700086400LL, false);
    expect(1700000000LL, 1700000000LL, 5994967296LL, false);
    expect(1700000000LL, 1700000000LL, 5994967356LL, false);
    expect(0LL, 0LL, 4000000000000LL, false);
    expect(4000000000000LL, 4000000000000LL, 4000000000000LL, true);
    expect(3999999999000LL, 3999999999500LL, 4000000000000LL, true);
    expect(5LL, 5LL, 2000LL, false);
}
