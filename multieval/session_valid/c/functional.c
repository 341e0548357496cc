// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int session_valid(long long begun, long long used, long long now);
static void expect(long long begun, long long used, long long now, int expected)
{
    int found = session_valid(begun, used, now);
    SECGEN_CHECK(found == expected, "begun %lld, used %lld, now %lld: the result is %d, not %d", begun, used, now, expected, found);
}
SECGEN_TEST {
    expect(0LL, 0LL, 0LL, 1);
    expect(0LL, 0LL, 1800LL, 1);
    expect(0LL, 0LL, 1801LL, 0);
    expect(1700000000LL, 1700000000LL, 1700000000LL, 1);
    expect(1700000000LL, 1700000000LL, 1700001800LL, 1);
    expect(1700000000LL, 1700000000LL, 1700001801LL, 0);
    expect(1700000000LL, 1700000100LL, 1700001900LL, 1);
    expect(1700000000LL, 1700000100LL, 1700001901LL, 0);
    expect(1700000000LL, 1700027000LL, 1700028800LL, 1);
    expect(1700000000LL, 1700026999LL, 1700028800LL, 0);
    expect(1700000000LL, 1700010000LL, 1700050000LL, 0);
    expect(1700000000LL, 1700000000LL, 1700086400LL, 0);
    expect(1700000000LL, 1700000000LL, 5994967296LL, 0);
    expect(1700000000LL, 1700000000LL, 5994967356LL, 0);
    expect(0LL, 0LL, 4000000000000LL, 0);
    expect(4000000000000LL, 4000000000000LL, 4000000000000LL, 1);
    expect(3999999999000LL, 3999999999500LL, 4000000000000LL, 1);
    expect(5LL, 5LL, 2000LL, 0);
    SECGEN_DONE();
}
